import VerdictCore

/// What the index keeps of a summary.
struct SummaryEntry: Sendable {
  var listing: SummaryListing
  var speakerKey: String
  var titleKey: String
  /// What else means the speaker: 0 for an alias, 1 for the slug of the summary, which an alias of
  /// anybody goes before.
  var aliases: [Slug: Int]
  var traits: ClaimTraits
  /// Of all claims, and how many of those are paraphrases.
  var quotes: Int
  var paraphrases: Int
  var claims: [ClaimEntry]
  var connections: [ConnectionEntry]
  var relations: [RelationEntry]
  var actions: [ActionItem]
  var tools: [ToolMention]
  var words: SummaryWords

  init(_ summary: Summary, of reading: SummaryReading) {
    let connectionLocations = reading.connectionLocations
    listing = SummaryListing(summary)
    speakerKey = Folding.fold(summary.speaker.name)
    titleKey = listing.title.isEmpty ? SummaryOrder.last : Folding.fold(listing.title)
    aliases = [summary.slug: 1]
    for alias in summary.speaker.aliases { aliases[alias] = 0 }
    aliases[summary.speaker.slug] = nil
    traits = ClaimTraits(summary)
    quotes = summary.claims.reduce(0) { $0 + $1.quotes.count }
    paraphrases = summary.claims.reduce(0) { $0 + $1.quotes.count(where: \.isParaphrase) }
    claims = zip(summary.claims, summary.claimSlugs).map { ClaimEntry($0, slug: $1) }
    connections = summary.connections.enumerated().compactMap { index, connection in
      if connection.target == summary.speaker.slug { return nil }
      return ConnectionEntry(
        connection: connection,
        location: index < connectionLocations.count ? connectionLocations[index] : .start)
    }
    relations = zip(zip(summary.claims, summary.claimSlugs), reading.relationLocations)
      .flatMap { claim, locations in
        zip(claim.0.relations, locations).map {
          RelationEntry(claim: claim.1, relation: $0, location: $1)
        }
      }
    actions = summary.actionItems
    tools = summary.toolMentions
    words = SummaryWords(summary)
  }

  /// Smaller the newer the talk; 1, after all others, where its day is unknown.
  var dateRank: Int {
    guard let date = listing.date else { return 1 }
    return -(date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0))
  }

  /// The negative share of claims that are Hype; 0 without claims.
  var hypeRank: Double {
    let tally = listing.tally
    return tally.total == 0 ? 0 : -Double(tally[.hype]) / Double(tally.total)
  }

  /// By what a field is sorted: its text folded, and after all of those where it has none.
  func sortKey(_ field: FrontMatterField) -> String {
    listing.fields[field].map(Folding.fold) ?? SummaryOrder.last
  }

  func count(_ kind: ConnectionKind) -> Int {
    connections.count { $0.connection.kind == kind }
  }
}

/// What the index keeps of a claim.
struct ClaimEntry: Sendable {
  var slug: Slug
  var text: String
  /// By what the text is sorted.
  var textKey: String
  var verdict: Verdict
  var traits: ClaimTraits

  init(_ claim: Claim, slug: Slug) {
    self.slug = slug
    text = MarkdownInline.plainText(claim.text)
    textKey = Self.key(text)
    verdict = claim.verdict
    traits = ClaimTraits(claim)
  }

  static func key(_ text: String) -> String { Folding.fold(text) }
}

/// What the index keeps of a relation between two claims.
struct RelationEntry: Sendable {
  /// The claim that says so.
  var claim: Slug
  var relation: ClaimRelation
  var location: SourceLocation
}

/// What the index keeps of a connection.
struct ConnectionEntry: Sendable {
  var connection: Connection
  var location: SourceLocation
}
