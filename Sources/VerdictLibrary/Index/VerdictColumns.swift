import GRDB
import VerdictCore

/// The six columns that count claims by verdict, in the order of `VerdictKind`.
enum VerdictColumns {
  static let list = VerdictKind.allCases.map(name).joined(separator: ", ")

  /// The column of one kind.
  static func name(_ kind: VerdictKind) -> String { "verdict\(kind.rawValue)" }

  /// How many claims of the admitted kinds a row counts, as SQL.
  static func sum(_ filter: VerdictFilter) -> String {
    filter.isEmpty ? "claims" : filter.kinds.map(name).joined(separator: " + ")
  }
}

extension SQLRow {
  /// The tally in six columns from `column` on.
  func tally(_ column: Int32) -> VerdictTally {
    var tally = VerdictTally()
    for kind in VerdictKind.allCases { tally[kind] = integer(column + Int32(kind.rawValue)) }
    return tally
  }
}

extension VerdictTally {
  /// The kinds that have claims.
  var mask: VerdictFilter {
    VerdictFilter(VerdictKind.allCases.filter { self[$0] > 0 }.map(VerdictFilter.init))
  }

  /// The claims of the admitted kinds.
  func only(_ filter: VerdictFilter) -> VerdictTally {
    var tally = self
    for kind in VerdictKind.allCases where !filter.admits(kind) { tally[kind] = 0 }
    return tally
  }
}

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
