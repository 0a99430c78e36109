import GRDBSQLite

/// The row a statement stands on; valid until the next one.
struct SQLRow {
  let statement: OpaquePointer

  /// The number in a column; 0 for NULL.
  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

  /// The number in a column; 0 for NULL.
  func real(_ column: Int32) -> Double { sqlite3_column_double(statement, column) }

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

  /// The text in a column, whatever scalars it holds; GRDB's own reading ends at a NUL.
  func text(_ column: Int32) -> String {
    guard let start = sqlite3_column_text(statement, column) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The number or text in a column, as it is.
  func value(_ column: Int32) -> SQLValue {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: .integer(integer(column))
    case SQLITE_FLOAT: .real(real(column))
    case SQLITE_TEXT: .text(text(column))
    default: .null
    }
  }

  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  /// The texts that `SQLValue` made one; those before the first that is damaged.
  func texts(_ column: Int32) -> [String] {
    var rest = text(column).utf8[...]
    var texts: [String] = []
    while let colon = rest.firstIndex(of: UInt8(ascii: ":")),
      let count = Int(String(decoding: rest[..<colon], as: UTF8.self)), count >= 0,
      let end = rest.index(rest.index(after: colon), offsetBy: count, limitedBy: rest.endIndex)
    {
      texts.append(String(decoding: rest[rest.index(after: colon)..<end], as: UTF8.self))
      rest = rest[end...]
    }
    return texts
  }

  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(statement, column) else { return [] }
    let count = Int(sqlite3_column_bytes(statement, column))
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }
}

/// A value as SQLite keeps it.
enum SQLValue: Equatable {
  case null
  case integer(Int)
  case real(Double)
  case text(String)
  case blob([UInt8])

  init(_ integer: Int?) { self = integer.map(SQLValue.integer) ?? .null }

  init(_ text: String?) { self = text.map(SQLValue.text) ?? .null }

  /// Texts as one, each after its length in bytes and a colon; `SQLRow.texts` takes them apart.
  init(_ texts: [String]) { self = .text(texts.map { "\($0.utf8.count):\($0)" }.joined()) }
}
