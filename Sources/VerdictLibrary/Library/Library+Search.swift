import GRDB
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
        try ListedSlice(ids, range).answer(
          of: try TallyTable(database).passing([]).summaries, at: anchor.flatMap(database.file)
        ) { file in
          try cancellation.check()
          return try database.listing(ofFile: file).map { hit($0, filter.query, database, file) }
        }
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

  private func hit(
    _ listing: SummaryListing, _ query: Query, _ database: Database, _ file: Int
  ) -> SearchHit {
    let path = try? database.firstRow(
      "SELECT path FROM file WHERE id = ?", [.integer(file)], read: { FilePath(bytes: $0.bytes(0)) }
    )
    let summary = path.flatMap { $0 }.flatMap(summary(at:))
    return SearchHit(
      listing: listing, snippets: summary.map { query.snippets(in: $0, limit: 2) } ?? [])
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
