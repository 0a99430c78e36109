import Dispatch
import GRDB
import Synchronization
import VerdictCore

extension Library {
  /// The summaries that pass a filter, each with the words found in it.
  ///
  /// Hits are read from their files, so ask for no more than is shown.
  ///
  /// - Parameters:
  ///   - filter: The query, and which verdicts a summary must have one of.
  ///   - order: How the hits are sorted.
  ///   - range: The positions wanted; what lies outside the list is left out.
  ///   - anchor: The summary whose position is wanted.
  ///   - cancellation: Ends the work with a `CancellationError`.
  ///   - provisional: Takes the hits in library order while those by relevance are worked out.
  /// - Returns: The slice, and what the whole filtered list holds.
  /// - Throws: `DatabaseError` where not even an index in memory can answer.
  package func search(
    filter: ListFilter, order: ListOrder<SearchSortKey>, range: Range<Int>, anchor: Slug? = nil,
    cancellation: Cancellation = Cancellation(),
    provisional: (ListAnswer<SearchHit>) -> Void = { _ in }
  ) throws -> ListAnswer<SearchHit> {
    try search { database, known in
      let list = QueriedList(filter, in: database, known: known, cancellation: cancellation)
      func answer(_ ids: [Int32]) throws -> ListAnswer<SearchHit> {
        let found = try ListedSlice(ids, range).answer(
          of: try TallyTable(database).passing([]).summaries, at: anchor.flatMap(database.file)
        ) { file in
          try cancellation.check()
          return try FoundSummary(file, filter.query, database)
        }
        return try hits(found, filter.query, cancellation)
      }
      guard order.key == .relevance else {
        let order = ListOrder(SummarySortKey(order.key), isReversed: order.isReversed)
        return try list.explained(answer(list.summaries(by: order)))
      }
      if !list.isRanked {
        var early = try answer(list.summaries(by: ListOrder(.speaker)))
        early.isProvisional = true
        provisional(early)
      }
      let best = try list.ranked() ?? list.summaries(by: ListOrder(.speaker))
      return try list.explained(answer(order.isReversed ? best.reversed() : best))
    }
  }

  /// What a query asks for that no summary has, and what comes near.
  package func nearMisses(of filter: ListFilter) throws -> [NearMiss] {
    try search { database, known in
      try NearMisses(
        QueryRows(database: database, cancellation: Cancellation(), known: known)
      ).of(filter.query)
    }
  }

  /// The hits, with snippets from their files where the index has none.
  private func hits(
    _ found: ListAnswer<FoundSummary>, _ query: Query, _ cancellation: Cancellation
  ) throws -> ListAnswer<SearchHit> {
    let rows = found.window.rows
    let snippets = Mutex(rows.map(\.snippets))
    // Reading a file takes a hundred times as long as all else.
    DispatchQueue.concurrentPerform(iterations: rows.count) { index in
      guard rows[index].snippets == nil, !cancellation.isCancelled else { return }
      let own = rows[index].path.flatMap(summary(at:)).map { query.snippets(in: $0, limit: 2) }
      snippets.withLock { $0[index] = own }
    }
    try cancellation.check()
    let all = snippets.withLock { $0 }
    var hits = found.map { SearchHit(listing: $0.listing, snippets: []) }
    for index in rows.indices { hits.window.rows[index].snippets = all[index] ?? [] }
    return hits
  }
}

/// A summary that a query found, before its file is read.
private struct FoundSummary: Hashable, Sendable {
  let listing: SummaryListing
  let path: FilePath?
  /// Nil where the file must be read for them.
  let snippets: [Snippet]?

  init?(_ file: Int, _ query: Query, _ database: Database) throws {
    guard let listing = try database.listing(ofFile: file) else { return nil }
    self.listing = listing
    path = try database.firstRow(
      "SELECT path FROM file WHERE id = ?", [.integer(file)], read: { FilePath(bytes: $0.bytes(0)) }
    )
    let claims = try database.rows(
      "SELECT text FROM claim WHERE \(IndexWriter.claimsOfFile) ORDER BY id", [.integer(file)],
      read: { $0.text(0) })
    snippets = query.snippets(title: listing.title, claims: claims, limit: 2)
  }
}

extension SummarySortKey {
  /// The order of the library that a search falls back to.
  fileprivate init(_ key: SearchSortKey) {
    switch key {
    case .relevance, .speaker: self = .speaker
    case .title: self = .title
    case .date: self = .date
    case .hype: self = .hype
    }
  }
}
