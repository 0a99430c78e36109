import Foundation
import GRDBSQLite

/// The full-text table of an index, asked without the program.
final class RawFullText {
  private let database: OpaquePointer
  private var table = ""

  /// Nil where there is no such table, or one that SQLite cannot read by itself.
  init?(index path: String) {
    var opened: OpaquePointer?
    let result = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READONLY, nil)
    guard result == SQLITE_OK, let opened else {
      sqlite3_close_v2(opened)
      return nil
    }
    database = opened
    let tables = texts("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'")
    guard let table = tables?.first else { return nil }
    self.table = table
  }

  deinit { sqlite3_close_v2(database) }

  /// What it takes to find the first rows that match, in the order they were written.
  func search(_ query: String, limit: Int) -> Samples? {
    let sql = "SELECT rowid FROM \"\(table)\" WHERE \"\(table)\" MATCH '\(query)' LIMIT \(limit)"
    guard texts(sql) != nil else { return nil }
    return Samples(50, within: .seconds(5)) { _ = texts(sql) }
  }

  /// The first column of all rows; nil where the statement fails.
  private func texts(_ sql: String) -> [String]? {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK else { return nil }
    var texts: [String] = []
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW:
        texts.append(sqlite3_column_text(statement, 0).map { String(cString: $0) } ?? "")
      case SQLITE_DONE: return texts
      default: return nil
      }
    }
  }
}
