import GRDB
import VerdictCore

/// An order of summaries: an index and its columns.
struct SummaryOrder {
  let index: String
  let columns: [String]
  /// Which summaries have nothing to be sorted by: they come last, also when the rest is reversed.
  let unknown: String?

  /// The text that comes after all others.
  static let last = "\u{10FFFF}"

  /// Whether claims are listed along the index too, by as many as each summary has.
  private let listsClaims: Bool

  init(_ key: SummarySortKey) {
    switch key {
    case .speaker:
      self.init("summaryBySpeaker", ["speakerKey", "dateRank", "slug"], listsClaims: true)
    case .title:
      self.init("summaryByTitle", ["titleKey", "slug"], unknown: "titleKey = '\(Self.last)'")
    case .date:
      self.init(
        "summaryByDate", ["dateRank", "slug"], unknown: "dateRank = 1", listsClaims: true)
    case .hype: self.init("summaryByHype", ["hypeRank", "slug"])
    case .field(let field):
      let name = field.key.prefix(1).uppercased() + field.key.dropFirst()
      self.init(
        "summaryBy\(name)", [field.sortColumn, "slug"],
        unknown: "\(field.sortColumn) = '\(Self.last)'")
    }
  }

  private init(
    _ index: String, _ columns: [String], unknown: String? = nil, listsClaims: Bool = false
  ) {
    self.index = index
    self.columns = columns
    self.unknown = unknown
    self.listsClaims = listsClaims
  }

  /// The statement that makes the index, which holds all that skipping and filtering look at.
  ///
  /// SQLite takes a partial index for covering only where it holds the column of its condition:
  /// without `listed` at its end, skipping a row takes 60 ns instead of 10.
  var create: String {
    let counts = listsClaims ? ["firstClaim", "claims", VerdictColumns.list] : []
    let held = (columns + ["mask"] + counts + ["listed"]).joined(separator: ", ")
    return "CREATE INDEX \(index) ON summary(\(held)) WHERE listed = 1"
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
