import GRDB
import VerdictCore

/// The listed summaries, counted by the set of verdicts they have.
struct TallyTable {
  private let rows: [(mask: VerdictFilter, summaries: Int, tally: VerdictTally)]

  init(_ database: Database) throws {
    rows = try database.rows("SELECT mask, summaries, \(VerdictColumns.list) FROM tally") {
      (VerdictFilter(rawValue: $0.integer(0)), $0.integer(1), $0.tally(2))
    }
  }

  /// The summaries that pass a filter, and all their claims.
  func passing(_ filter: VerdictFilter) -> (summaries: Int, tally: VerdictTally) {
    var sum = (summaries: 0, tally: VerdictTally())
    for row in rows where filter.isEmpty || !row.mask.isDisjoint(with: filter) {
      sum.summaries += row.summaries
      sum.tally += row.tally
    }
    return sum
  }
}
