import Algorithms
import VerdictCore

extension Library {
  /// As many opponents with equally much between them are told apart by the wording of claims.
  private static let mostCompared = 5

  /// Where to go from a summary.
  ///
  /// - Parameters:
  ///   - slug: The summary.
  ///   - cancellation: Ends the work with a `CancellationError`.
  /// - Returns: What is known; nothing where there is no such summary.
  /// - Throws: `DatabaseError` where not even an index in memory can answer.
  package func readingOn(
    after slug: Slug, cancellation: Cancellation = Cancellation()
  ) throws -> ReadingOn {
    guard let summary = try summary(slug) else { return ReadingOn() }
    return ReadingOn(
      nextUnread: try nextUnread(after: slug, cancellation),
      opposite: try opposite(of: summary, cancellation))
  }

  /// The opponent with the most between them and the speaker of a summary: by claims set against each
  /// other, by who contradicts back, and then by how close the claims of both are in wording.
  package func strongestOpposition(
    to summary: Summary, in graph: ConnectionGraph, claims: Slug? = nil,
    cancellation: Cancellation = Cancellation()
  ) throws -> Opposition? {
    guard let speaker = graph.node(of: summary.speaker.slug) else { return nil }
    let opponents = graph.oppositions(to: speaker, claims: claims).filter {
      graph.speakers[$0.speaker].summaryCount > 0
    }
    let equals = opponents.prefix { $0.isAsStrong(as: opponents[0]) }
    guard equals.count > 1 else { return equals.first }
    let closeness = try equals.prefix(Self.mostCompared).map { opponent in
      try cancellation.check()
      let node = graph.speakers[opponent.speaker]
      return SpeakerComparison(
        of: [(graph.speakers[speaker], [summary]), (node, try newestSummaries(of: node.slug))],
        in: graph
      ).pairs.map(\.closeness).max() ?? 0
    }
    // Of equals the first.
    return zip(equals, closeness).reversed().max { $0.1 <= $1.1 }?.0
  }

  private func nextUnread(
    after slug: Slug, _ cancellation: Cancellation
  ) throws -> SummaryListing? {
    guard readerState != nil else { return nil }
    let filter = ListFilter(query: try Query(parsing: "is:unread OR slug:\(slug)"))
    func ask(_ range: Range<Int>) throws -> ListAnswer<SummaryListing> {
      try summaries(
        filter: filter, order: ListOrder(.speaker), range: range, anchor: slug,
        cancellation: cancellation)
    }
    let first = try ask(0..<1)
    guard let index = first.anchorIndex, first.window.count > 1 else { return nil }
    // After the last the first again.
    if index + 1 == first.window.count { return first.window.rows.first }
    return try ask(index + 1..<index + 2).window.rows.first
  }

  private func opposite(
    of summary: Summary, _ cancellation: Cancellation
  ) throws -> ReadingOn.Opposite? {
    let graph = try connectionGraph()
    let opponent = try strongestOpposition(
      to: summary, in: graph, claims: summary.slug, cancellation: cancellation)
    guard let opponent else { return nil }
    let counts = opponent.claims.map(\.target.identity.summary).reduce(into: [:]) {
      $0[$1, default: 0] += 1
    }
    let newest = try slugs(ofNewest: graph.speakers[opponent.speaker].slug)
    // Of several the one with most of those claims, of equals the newest.
    let chosen = newest.reversed().max { counts[$0, default: 0] <= counts[$1, default: 0] }
    guard let chosen, let listing = try listing(of: chosen) else { return nil }
    return ReadingOn.Opposite(
      summary: listing, contradicting: opponent.contradicting, claims: counts[chosen, default: 0])
  }

  private func listing(of slug: Slug) throws -> SummaryListing? {
    try ask { database in
      try database.file(of: slug).flatMap { try database.listing(ofFile: $0) }
    }
  }
}
