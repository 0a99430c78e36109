import GRDB
import VerdictCore

/// An order of summaries: an index and its columns.
struct SummaryOrder {
  let index: String
  let columns: [String]

  init(_ key: SummarySortKey) {
    switch key {
    case .speaker: (index, columns) = ("summaryBySpeaker", ["speakerKey", "dateRank", "slug"])
    case .title: (index, columns) = ("summaryByTitle", ["titleKey", "slug"])
    case .date: (index, columns) = ("summaryByDate", ["dateRank", "slug"])
    case .hype: (index, columns) = ("summaryByHype", ["hypeRank", "slug"])
    case .field(let field):
      let name = field.key.prefix(1).uppercased() + field.key.dropFirst()
      (index, columns) = ("summaryBy\(name)", [field.sortColumn, "slug"])
    }
  }

  /// The listed summaries, from which the index gives them in order.
  var source: String { "summary INDEXED BY \(index) WHERE listed = 1" }

  func clause(isBackward: Bool) -> String {
    "ORDER BY "
      + columns.map { $0 + (isBackward ? " DESC" : "") }
      .joined(separator: ", ")
  }

  /// The values by which a summary is sorted, from its file's number.
  func key(of file: Int, in database: Database) throws -> [SQLValue] {
    try database.firstRow(
      "SELECT \(columns.joined(separator: ", ")) FROM summary WHERE file = ?", [.integer(file)]
    ) { row in columns.indices.map { row.value(Int32($0)) } } ?? []
  }
}

extension FrontMatterField {
  /// The column by which the index sorts the field.
  var sortColumn: String { "\(key)Key" }
}
