import GRDB

/// A table of the index: its columns make the statements that create it, fill it and list it.
///
/// `Row` is what goes into a row, `Listing` what lists take out of it: `Never` where they take
/// nothing.
struct Table<Row: Sendable, Listing: Sendable>: Sendable {
  struct Column: Sendable {
    let name: String
    /// The type and the constraints, as SQL declares them.
    let type: String
    let bind: @Sendable (Row) -> SQLValue
    /// Takes the value at a position into a listing; nil where lists do not show the column.
    var read: (@Sendable (SQLRow, Int32, inout Listing) -> Void)?
  }

  /// The statement that makes the table.
  let create: String
  /// The names of the columns that lists show.
  let listed: [String]
  private let insert: String
  private let columns: [Column]
  private let reads: [@Sendable (SQLRow, Int32, inout Listing) -> Void]

  /// - Parameters:
  ///   - name: Of the table.
  ///   - key: The columns of the primary key, where none declares itself to be it.
  ///   - columns: In the order in which the table has them.
  init(_ name: String, key: String? = nil, _ columns: [Column]) {
    self.columns = columns
    let declared =
      columns.map { "\($0.name) \($0.type)" } + (key.map { ["PRIMARY KEY(\($0))"] } ?? [])
    create =
      "CREATE TABLE \(name)(\(declared.joined(separator: ", ")))"
      + (key == nil ? "" : " WITHOUT ROWID")
    let names = columns.map(\.name).joined(separator: ", ")
    let placeholders = columns.map { _ in "?" }.joined(separator: ", ")
    insert = "INSERT INTO \(name)(\(names)) VALUES (\(placeholders))"
    listed = columns.filter { $0.read != nil }.map(\.name)
    reads = columns.compactMap(\.read)
  }

  func insert(_ row: Row, into database: Database) throws {
    try database.run(insert, columns.map { $0.bind(row) })
  }

  /// Reads a row of a query for the columns `listed`, and maybe for others after them.
  func read(_ row: SQLRow, into listing: inout Listing) {
    for (position, read) in reads.enumerated() { read(row, Int32(position), &listing) }
  }
}

extension Table.Column {
  static func number(_ name: String, _ value: @escaping @Sendable (Row) -> Int) -> Self {
    Self(name: name, type: "INTEGER NOT NULL") { .integer(value($0)) }
  }

  static func optionalNumber(_ name: String, _ value: @escaping @Sendable (Row) -> Int?) -> Self {
    Self(name: name, type: "INTEGER") { SQLValue(value($0)) }
  }

  static func text(_ name: String, _ value: @escaping @Sendable (Row) -> String) -> Self {
    Self(name: name, type: "TEXT NOT NULL") { .text(value($0)) }
  }

  static func optionalText(_ name: String, _ value: @escaping @Sendable (Row) -> String?) -> Self {
    Self(name: name, type: "TEXT") { SQLValue(value($0)) }
  }

  /// The same column, shown by lists.
  func listed(_ read: @escaping @Sendable (SQLRow, Int32, inout Listing) -> Void) -> Self {
    Self(name: name, type: type, bind: bind, read: read)
  }
}
