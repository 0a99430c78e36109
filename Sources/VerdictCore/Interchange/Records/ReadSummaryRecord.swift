/// All of a summary as JSON; texts are markdown as the file has it.
struct ReadSummaryRecord: Encodable {
  struct Speaker: Encodable {
    var slug: String
    var name: String
    var role: String?
    var aliases: [String]

    private enum CodingKeys: String, CodingKey {
      case slug = "slug"
      case name = "name"
      case role = "role"
      case aliases = "aliases"
    }
  }

  struct Panel: Encodable {
    var title: String
    var text: String

    private enum CodingKeys: String, CodingKey {
      case title = "title"
      case text = "text"
    }
  }

  struct Connection: Encodable {
    var kind: String
    var speaker: String
    var name: String?
    var reason: String?

    private enum CodingKeys: String, CodingKey {
      case kind = "kind"
      case speaker = "speaker"
      case name = "name"
      case reason = "reason"
    }
  }

  var slug: String
  var file: String
  var speaker: Speaker
  var title: String?
  var heading: String?
  var standfirst: String?
  var date: String?
  var topics: [String]
  /// What else the front matter says, under its keys.
  var frontMatter: [String: String]
  var introduction: String?
  var claims: [FullClaimRecord]
  var panels: [Panel]
  var connections: [Connection]

  private enum CodingKeys: String, CodingKey {
    case slug = "slug"
    case file = "file"
    case speaker = "speaker"
    case title = "title"
    case heading = "heading"
    case standfirst = "standfirst"
    case date = "date"
    case topics = "topics"
    case frontMatter = "frontMatter"
    case introduction = "introduction"
    case claims = "claims"
    case panels = "panels"
    case connections = "connections"
  }

  init(_ read: ReadSummary) {
    let summary = read.summary
    slug = summary.slug.text
    file = read.path.description
    speaker = Speaker(
      slug: summary.speaker.slug.text, name: summary.speaker.name, role: summary.speaker.role,
      aliases: summary.speaker.aliases.map(\.text))
    title = summary.title
    heading = summary.heading
    standfirst = summary.standfirst
    date = summary.date?.description
    topics = summary.topics
    let known = [FrontMatterField.event, .reviewed, .reviewer, .source].compactMap {
      field -> (String, String)? in
      let text = field.texts(of: summary).joined(separator: ", ")
      return text.isEmpty ? nil : (field.key, text)
    }
    frontMatter = Dictionary(
      known + summary.otherFrontMatter.map { ($0.key, $0.yaml) },
      uniquingKeysWith: { first, _ in first })
    introduction = summary.introduction.isEmpty ? nil : summary.introduction
    claims = zip(zip(summary.claims, summary.claimSlugs), read.claimLines).map {
      FullClaimRecord($0.0, slug: $0.1, line: $1)
    }
    panels = summary.panels.map { Panel(title: $0.kind.title, text: $0.text) }
    connections = summary.connections.map {
      Connection(
        kind: $0.kind.queryWord, speaker: $0.target.text, name: $0.name, reason: $0.reason)
    }
  }
}

/// All of a claim as JSON.
struct FullClaimRecord: Encodable {
  struct Quote: Encodable {
    var text: String
    var kind: String

    private enum CodingKeys: String, CodingKey {
      case text = "text"
      case kind = "kind"
    }
  }

  struct Relation: Encodable {
    var kind: String
    var summary: String
    var claim: String
    var reason: String?

    private enum CodingKeys: String, CodingKey {
      case kind = "kind"
      case summary = "summary"
      case claim = "claim"
      case reason = "reason"
    }
  }

  struct Attribute: Encodable {
    var key: String
    var value: String

    private enum CodingKeys: String, CodingKey {
      case key = "key"
      case value = "value"
    }
  }

  var claim: String
  var text: String
  var verdict: String
  /// The author's own words for a verdict that the format does not know.
  var verdictText: String?
  var quotes: [Quote]
  var evidence: [String]
  var said: String?
  var topics: [String]
  var relations: [Relation]
  var history: [String]
  var attributes: [Attribute]
  var reasons: String
  var line: Int

  private enum CodingKeys: String, CodingKey {
    case claim = "claim"
    case text = "text"
    case verdict = "verdict"
    case verdictText = "verdictText"
    case quotes = "quotes"
    case evidence = "evidence"
    case said = "said"
    case topics = "topics"
    case relations = "relations"
    case history = "history"
    case attributes = "attributes"
    case reasons = "reasons"
    case line = "line"
  }

  init(_ claim: Claim, slug: Slug, line: Int) {
    self.claim = slug.text
    text = claim.text
    verdict = claim.verdict.kind.queryWord
    verdictText = claim.verdict.unknownText
    quotes = claim.quotes.map {
      Quote(
        text: $0.text,
        kind: ($0.isParaphrase ? QuoteKind.paraphrase : QuoteKind.verbatim).queryWord)
    }
    evidence = claim.evidence
    said = claim.said
    topics = claim.topics
    relations = claim.relations.map {
      Relation(
        kind: $0.kind.queryWord, summary: $0.target.summary.text, claim: $0.target.claim.text,
        reason: $0.reason)
    }
    history = claim.history
    attributes = claim.otherAttributes.map { Attribute(key: $0.key, value: $0.value) }
    reasons = claim.reasons
    self.line = line
  }
}
