import GRDB
import VerdictCore

extension Library {
  /// The claims that pass a filter.
  ///
  /// - Parameters:
  ///   - filter: Which verdicts are listed, and the query that a claim must match.
  ///   - order: How the list is sorted.
  ///   - range: The positions wanted; what lies outside the list is left out.
  ///   - anchor: The claim whose position is wanted.
  ///   - cancellation: Ends the work under a query with a `CancellationError`.
  /// - Returns: The slice, and what the whole filtered list holds.
  /// - Throws: `DatabaseError` where not even an index in memory can answer.
  package func claims(
    filter: ListFilter, order: ListOrder<ClaimSortKey>, range: Range<Int>,
    anchor: ClaimIdentity? = nil, cancellation: Cancellation = Cancellation()
  ) throws -> ListAnswer<ClaimListing> {
    guard filter.query == .everything, order != ListOrder(.date, isReversed: true) else {
      return try search { database, known in
        let list = QueriedList(filter, in: database, known: known, cancellation: cancellation)
        let slice = ListedSlice(try list.claims(by: order), range)
        return try list.explained(
          slice.answer(
            of: try TallyTable(database).passing([]).tally.total,
            at: anchor.flatMap(database.claim)?.id, read: database.listing(ofClaim:)))
      }
    }
    let filter = filter.verdicts
    return try ask { database in
      let all = try TallyTable(database).passing([]).tally
      let tally = all.only(filter)
      let list = Self.list(order.key, of: database, filter: filter, tally: tally)
      let count = tally.total
      let slice = ListSlice(range, count: count, isReversed: order.isReversed)
      let rows = try list.rows(slice.range, isReversed: order.isReversed)
      let position = try anchor.flatMap(database.claim)
        .flatMap { filter.admits($0.kind) ? try list.position(of: $0) : nil }
      return ListAnswer<ClaimListing>(
        window: ListWindow(
          count: count, unfilteredCount: all.total, offset: slice.range.lowerBound, rows: rows),
        anchorIndex: position.map { order.isReversed ? count - 1 - $0 : $0 })
    }
  }

  private static func list(
    _ key: ClaimSortKey, of database: Database, filter: VerdictFilter, tally: VerdictTally
  ) -> any ClaimSequence {
    switch key {
    case .speaker:
      ClaimsBySummary(
        database: database, filter: filter, order: SummaryOrder(.speaker), count: tally.total)
    case .date:
      ClaimsBySummary(
        database: database, filter: filter, order: SummaryOrder(.date), count: tally.total)
    case .verdict: ClaimsByVerdict(database: database, filter: filter, tally: tally)
    case .claim: ClaimsByText(database: database, filter: filter, count: tally.total)
    }
  }
}

extension Library {
  /// The claims that those of a summary agree with or contradict; those that are not there are left
  /// out.
  package func relatedClaims(of summary: Slug) throws -> [ClaimIdentity: ClaimListing] {
    let claims = try ask { database in
      try database.rows(
        """
        SELECT \(Database.claimColumns) FROM summary AS source
        JOIN relation ON relation.file = source.file
        JOIN summary ON summary.slug = relation.target AND summary.listed = 1
        \(Database.joiningClaim("claim", of: "summary", slug: "relation.targetClaim"))
        WHERE source.slug = ? AND source.listed = 1
        """, [.text(summary.text)], read: \.claim)
    }
    return Dictionary(claims.map { ($0.identity, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Database {
  /// Joins the claim of a summary that has a slug, all three by the names of tables and columns.
  static func joiningClaim(_ claim: String, of summary: String, slug: String) -> String {
    """
    JOIN claim AS \(claim) ON \(claim).id >= \(summary).firstClaim
      AND \(claim).id < \(summary).firstClaim + \(summary).claims AND \(claim).slug = \(slug)
    """
  }
}
