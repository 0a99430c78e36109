/// A stretch of a summary's text in which words may follow each other.
public struct Passage: Hashable, Sendable {
  /// The part of the summary that the passage belongs to.
  public var part: SummaryPart
  /// Where the passage is shown.
  public var location: PassageLocation
  /// What the text is to its part.
  public var kind: PassageKind
  /// Plain text, without markdown.
  public var text: String

  /// Creates a passage of plain text.
  public init(
    part: SummaryPart, location: PassageLocation, kind: PassageKind = .prose, text: String
  ) {
    self.part = part
    self.location = location
    self.kind = kind
    self.text = text
  }
}

/// What a passage is to the part it belongs to.
public enum PassageKind: Hashable, Sendable {
  case prose
  /// The title, or what a claim says.
  case headline
  /// What the speaker is or does.
  case role
  /// A topic of a claim.
  case topic
}

/// Where in a summary a passage is shown.
public enum PassageLocation: Hashable, Sendable {
  /// The title, the speaker, the standfirst.
  case heading
  /// The claim of that index in the summary.
  case claim(Int)
  /// The panel of that index in the summary.
  case panel(Int)
  /// What is said about the summary and shown in no panel: topics, reviewer, introduction.
  case about
  case connections
}

/// A part of a summary that words are looked for in; each is a column of the index.
public enum SummaryPart: String, CaseIterable, Hashable, Sendable {
  case title = "title"
  /// The speaker's name, slug, aliases and role.
  case speaker = "speaker"
  /// What the claims say, with their reasons and attributes, without their quotes.
  case claims = "claims"
  case quotes = "quotes"
  case real = "real"
  case hype = "hype"
  case missed = "missed"
  case thing = "thing"
  case sowhat = "sowhat"
  case actions = "actions"
  case tools = "tools"
  case workflow = "workflow"
  case reading = "reading"
  /// Those whom the summary connects its speaker to, and why.
  case connections = "connections"
  /// Everything else: standfirst, introduction, topics, reviewer, other panels.
  case other = "other"
}
