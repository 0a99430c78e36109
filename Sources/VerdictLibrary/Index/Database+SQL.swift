import GRDB
import GRDBSQLite

// GRDB binds and reads text up to the first NUL and takes about a microsecond a row; these go to
// the statement itself.
extension Database {
  /// Runs a statement and hands each row to `body` until it returns false.
  func eachRow(
    _ sql: String, _ values: [SQLValue] = [], body: (SQLRow) throws -> Bool
  ) throws {
    let statement = try cachedStatement(sql: sql).sqliteStatement
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    for (index, value) in values.enumerated() {
      try check(bind(value, to: statement, at: Int32(index + 1)))
    }
    let row = SQLRow(statement: statement)
    while true {
      let code = sqlite3_step(statement)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw failure(code) }
      if try !body(row) { return }
    }
  }

  /// Runs statements that end wherever they are once the work is cancelled, also between two rows.
  ///
  /// - Throws: `CancellationError` then, and what `body` throws.
  func stopping<Result>(
    for cancellation: Cancellation, _ body: () throws -> Result
  ) throws -> Result {
    try cancellation.check()
    guard let connection = sqliteConnection else { return try body() }
    let context = Unmanaged.passUnretained(cancellation).toOpaque()
    // About as often as every 100 µs.
    sqlite3_progress_handler(
      connection, 10_000,
      { context in
        context.map {
          Unmanaged<Cancellation>.fromOpaque($0).takeUnretainedValue().isCancelled ? 1 : 0
        } ?? 0
      }, context)
    defer { sqlite3_progress_handler(connection, 0, nil, nil) }
    do {
      return try withExtendedLifetime(cancellation) { try body() }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
      throw CancellationError()
    }
  }

  func run(_ sql: String, _ values: [SQLValue] = []) throws {
    try eachRow(sql, values) { _ in true }
  }

  func rows<Result>(
    _ sql: String, _ values: [SQLValue] = [], read: (SQLRow) throws -> Result
  ) throws -> [Result] {
    var results: [Result] = []
    try eachRow(sql, values) {
      results.append(try read($0))
      return true
    }
    return results
  }

  func firstRow<Result>(
    _ sql: String, _ values: [SQLValue] = [], read: (SQLRow) throws -> Result
  ) throws -> Result? {
    var result: Result?
    try eachRow(sql, values) {
      result = try read($0)
      return false
    }
    return result
  }

  private func bind(_ value: SQLValue, to statement: OpaquePointer, at index: Int32) -> Int32 {
    // SQLITE_TRANSIENT, a macro that Swift does not see: SQLite copies the bytes.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch value {
    case .null:
      return sqlite3_bind_null(statement, index)
    case .integer(let number):
      return sqlite3_bind_int64(statement, index, Int64(number))
    case .real(let number):
      return sqlite3_bind_double(statement, index, number)
    case .text(var text):
      return text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text64(
            statement, index, $0.baseAddress, UInt64($0.count), copied, UInt8(SQLITE_UTF8))
        }
      }
    case .blob(let bytes):
      guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(statement, index, 0) }
      return sqlite3_bind_blob64(statement, index, bytes, UInt64(bytes.count), copied)
    }
  }

  private func check(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw failure(code) }
  }

  private func failure(_ code: Int32) -> DatabaseError {
    DatabaseError(resultCode: ResultCode(rawValue: code), message: lastErrorMessage)
  }
}

extension Database {
  /// How much lies before a row in an order.
  ///
  /// Compares the first column apart from the others: that is twice as fast as a row value.
  ///
  /// - Parameters:
  ///   - key: The row's values of the columns that sort.
  ///   - columns: The columns that sort.
  ///   - source: A table, its index and a condition.
  ///   - sum: How the rows before are summed up.
  /// - Returns: The sum over all rows before it.
  /// - Throws: `DatabaseError`.
  func rank(
    of key: [SQLValue], by columns: [String], in source: String, sum: String = "count(*)"
  ) throws -> Int {
    let others = columns.dropFirst().joined(separator: ", ")
    let placeholders = columns.indices.dropFirst().map { "?\($0 + 1)" }.joined(separator: ", ")
    return try firstRow(
      """
      SELECT (SELECT \(sum) FROM \(source) AND \(columns[0]) < ?1)
      + (SELECT \(sum) FROM \(source)
        AND \(columns[0]) = ?1 AND (\(others)) < (\(placeholders)))
      """, key, read: { $0.integer(0) }) ?? 0
  }
}
