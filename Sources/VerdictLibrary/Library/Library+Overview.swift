import GRDB
import VerdictCore

extension Library {
  /// What the library amounts to.
  ///
  /// - Parameter cancellation: Ends the work with a `CancellationError`.
  /// - Returns: The facts; those about marks only where marks are kept.
  /// - Throws: `DatabaseError` where not even an index in memory can answer.
  package func overview(cancellation: Cancellation = Cancellation()) throws -> OverviewFacts {
    let keepsMarks = readerState != nil
    return try search { database, known in
      let rows = QueryRows(database: database, cancellation: cancellation, known: known)
      var facts = OverviewFacts()
      let totals = try TallyTable(database).passing([])
      (facts.summaries, facts.tally) = (totals.summaries, totals.tally)
      try database.stopping(for: cancellation) {
        facts.topics = try database.topics().sorted {
          ($1.tally.total, $0.name) < ($0.tally.total, $1.name)
        }
        try database.addYears(to: &facts)
      }
      let graph = try known.graph(otherwise: database.connectionGraph)
      facts.add(graph)
      func counted(_ queries: [String], in space: SearchSpace) throws -> [OverviewFacts.Counted] {
        let listed = try rows.listed(in: space)
        return try queries.map { query in
          try cancellation.check()
          var found = try rows.rows(Query(parsing: query), in: space)
          found.formIntersection(listed)
          return OverviewFacts.Counted(query: query, count: found.count)
        }
      }
      facts.claims = try counted(OverviewFacts.claimQueries, in: .claims)
      facts.facts = try counted(OverviewFacts.summaryQueries, in: .summaries)
      if keepsMarks {
        facts.marks = try counted(OverviewFacts.markQueries, in: .summaries)
        facts.opinions = try counted(OverviewFacts.opinionQueries, in: .claims)
      }
      return facts
    }
  }
}

extension Database {
  /// Every topic with the claims that have it: their own, or those of their summary where they have
  /// none.
  fileprivate func topics() throws -> [OverviewFacts.Group] {
    var tallies: [String: VerdictTally] = [:]
    try eachRow(
      """
      SELECT words, mask, count(*) FROM claimTopic JOIN claim ON claim.id = claimTopic.claim
      WHERE listed = 1 AND words <> '' GROUP BY words, mask
      UNION ALL
      SELECT words, mask, count(*) FROM name JOIN claim ON claim.file = name.file
      WHERE field = '\(FullText.ownTopics)' AND listed = 1 AND words <> '' AND traits & \(ClaimTraits.topics.rawValue) = 0
      GROUP BY words, mask
      """
    ) { row in
      tallies[row.text(0), default: VerdictTally()][row.verdictKind(1)] += row.integer(2)
      return true
    }
    return tallies.map(OverviewFacts.Group.init)
  }

  fileprivate func addYears(to facts: inout OverviewFacts) throws {
    try eachRow(
      """
      SELECT substr(date, 1, 4) AS year, \(VerdictKind.allCases.map {
        "sum(\(VerdictColumns.name($0)))"
      }.joined(separator: ", "))
      FROM summary WHERE listed = 1 GROUP BY year ORDER BY year
      """
    ) { row in
      if let year = row.optionalText(0) {
        facts.years.append(OverviewFacts.Group(name: year, tally: row.tally(1)))
      } else {
        facts.undated = row.tally(1)
      }
      return true
    }
  }
}
