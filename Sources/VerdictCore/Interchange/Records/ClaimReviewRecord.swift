/// A claim with its verdict as an object of schema.org.
struct ClaimReviewRecord: Encodable {
  /// An object of a type of schema.org, by the properties that are known.
  struct Thing: Encodable {
    var type: String
    var name: String?
    var url: String?
    var jobTitle: String?
    var text: String?

    private enum CodingKeys: String, CodingKey {
      case type = "@type"
      case name = "name"
      case url = "url"
      case jobTitle = "jobTitle"
      case text = "text"
    }
  }

  /// On a scale from 1 to 5; no value for a verdict that is not on it.
  struct Rating: Encodable {
    var type = "Rating"
    var ratingValue: Int?
    var worstRating: Int?
    var bestRating: Int?
    var alternateName: String
    var ratingExplanation: String?

    private enum CodingKeys: String, CodingKey {
      case type = "@type"
      case ratingValue = "ratingValue"
      case worstRating = "worstRating"
      case bestRating = "bestRating"
      case alternateName = "alternateName"
      case ratingExplanation = "ratingExplanation"
    }
  }

  /// The talk, with what was said in it word for word.
  struct Talk: Encodable {
    var type = "CreativeWork"
    var name: String?
    var url: String?
    var hasPart: [Thing]?

    private enum CodingKeys: String, CodingKey {
      case type = "@type"
      case name = "name"
      case url = "url"
      case hasPart = "hasPart"
    }
  }

  struct Reviewed: Encodable {
    var type = "Claim"
    var author: Thing
    /// When it was said.
    var datePublished: String?
    var appearance: Talk?

    private enum CodingKeys: String, CodingKey {
      case type = "@type"
      case author = "author"
      case datePublished = "datePublished"
      case appearance = "appearance"
    }
  }

  var type = "ClaimReview"
  var identifier: String
  var claimReviewed: String
  var itemReviewed: Reviewed
  var reviewRating: Rating
  var reviewBody: String?
  var author: Thing?
  var datePublished: String?
  var citation: [Thing]?
  var keywords: [String]?

  private enum CodingKeys: String, CodingKey {
    case type = "@type"
    case identifier = "identifier"
    case claimReviewed = "claimReviewed"
    case itemReviewed = "itemReviewed"
    case reviewRating = "reviewRating"
    case reviewBody = "reviewBody"
    case author = "author"
    case datePublished = "datePublished"
    case citation = "citation"
    case keywords = "keywords"
  }

  init(_ row: ReadClaim) {
    let (summary, claim) = (row.read.summary, row.claim)
    identifier = row.identity.description
    claimReviewed = row.text
    let quotes = claim.quotes.filter { !$0.isParaphrase }.map {
      Thing(type: "Quotation", text: PlainText.of($0.text))
    }
    let url = summary.source.flatMap(Self.address)
    let title = (summary.title ?? summary.heading).map { MarkdownInline.plainText($0) }
    itemReviewed = Reviewed(
      author: Thing(type: "Person", name: summary.speaker.name, jobTitle: summary.speaker.role),
      datePublished: summary.date?.description,
      appearance: title == nil && url == nil && quotes.isEmpty
        ? nil : Talk(name: title, url: url, hasPart: quotes.isEmpty ? nil : quotes))
    reviewRating = Rating(claim.verdict)
    reviewBody = claim.reasons.isEmpty ? nil : PlainText.of(claim.reasons)
    author = summary.reviewer.map { Thing(type: "Organization", name: $0) }
    datePublished = summary.reviewed?.description
    citation = claim.evidence.isEmpty ? nil : claim.evidence.map(Self.citation)
    let topics = claim.topics.isEmpty ? summary.topics : claim.topics
    keywords = topics.isEmpty ? nil : topics
  }

  /// A work that evidence names, with its address where it links to one.
  private static func citation(_ evidence: String) -> Thing {
    let pieces = MarkdownInline.parse(evidence)
    let addresses = pieces.compactMap { piece in
      if case .link(let destination, _) = piece { address(destination) } else { nil }
    }
    return Thing(
      type: "CreativeWork", name: MarkdownInline.plainText(pieces), url: addresses.first)
  }

  /// A text that is the address of a page.
  private static func address(_ text: String) -> String? {
    text.wholeMatch(of: /https?:\/\/[^\s<>"]+/) == nil ? nil : text
  }
}

extension ClaimReviewRecord.Rating {
  /// What the verdicts count as, from the worst to the best.
  private static let scale: [(kind: VerdictKind, value: Int)] = [
    (.hype, 1), (.partiallyTrue, 3), (.real, 5),
  ]

  init(_ verdict: Verdict) {
    alternateName = verdict.authorText
    guard let value = Self.scale.first(where: { $0.kind == verdict.kind })?.value else { return }
    ratingValue = value
    worstRating = Self.scale.first?.value
    bestRating = Self.scale.last?.value
    let meanings = Self.scale.reversed().map { "\($0.value) is \($0.kind.canonicalText)" }
    ratingExplanation = "\(alternateName): \(meanings.joined(separator: ", "))"
  }
}
