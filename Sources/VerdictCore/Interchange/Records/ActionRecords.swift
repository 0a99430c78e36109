/// An action item as JSON.
struct ActionRecord: Encodable {
  var summary: String
  var speaker: String
  var speakerSlug: String
  var title: String
  var date: String?
  var text: String
  var done: Bool

  private enum CodingKeys: String, CodingKey {
    case summary = "summary"
    case speaker = "speaker"
    case speakerSlug = "speakerSlug"
    case title = "title"
    case date = "date"
    case text = "text"
    case done = "done"
  }

  init(_ listing: ActionListing) {
    summary = listing.identity.summary.text
    speaker = listing.speakerName
    speakerSlug = listing.speakerSlug.text
    title = listing.title
    date = listing.date?.description
    text = listing.text
    done = listing.isDone
  }
}

/// A tool as JSON.
struct ToolRecord: Encodable {
  struct Mention: Encodable {
    var summary: String
    var speaker: String
    var text: String

    private enum CodingKeys: String, CodingKey {
      case summary = "summary"
      case speaker = "speaker"
      case text = "text"
    }
  }

  var name: String
  var mentions: [Mention]

  private enum CodingKeys: String, CodingKey {
    case name = "name"
    case mentions = "mentions"
  }

  init(_ listing: ToolListing) {
    name = listing.name
    mentions = listing.mentions.map {
      Mention(summary: $0.summary.text, speaker: $0.speaker, text: $0.text)
    }
  }
}
