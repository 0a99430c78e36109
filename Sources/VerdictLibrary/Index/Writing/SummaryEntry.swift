import VerdictCore

/// What the index keeps of a summary.
struct SummaryEntry: Sendable {
  struct ClaimEntry: Sendable {
    var slug: Slug
    var text: String
    var textKey: String
    var verdict: Verdict
  }

  struct ConnectionEntry: Sendable {
    var connection: Connection
    var location: SourceLocation
  }

  var listing: SummaryListing
  var speakerKey: String
  var titleKey: String
  var aliases: Set<Slug>
  var claims: [ClaimEntry]
  var connections: [ConnectionEntry]

  init(_ summary: Summary, connectionLocations: [SourceLocation]) {
    listing = SummaryListing(
      slug: summary.slug, speakerName: summary.speaker.name, speakerSlug: summary.speaker.slug,
      title: summary.title ?? summary.heading ?? "", date: summary.date, tally: summary.tally)
    speakerKey = Folding.fold(summary.speaker.name)
    titleKey = Folding.fold(listing.title)
    aliases = Set(summary.speaker.aliases).subtracting([summary.speaker.slug])
    claims = zip(summary.claims, summary.claimSlugs).map { claim, slug in
      let text = MarkdownInline.plainText(claim.text)
      return ClaimEntry(
        slug: slug, text: text, textKey: Folding.fold(text), verdict: claim.verdict)
    }
    connections = summary.connections.enumerated().map { place, connection in
      ConnectionEntry(
        connection: connection,
        location: place < connectionLocations.count ? connectionLocations[place] : .start)
    }
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
}
