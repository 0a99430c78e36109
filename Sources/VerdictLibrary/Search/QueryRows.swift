import GRDB
import VerdictCore

/// The rows of an index that a query matches.
///
/// Each condition becomes a set of rows by one SQL statement or a few; the sets are then united,
/// intersected and subtracted as the query says. A set may hold rows that no list has any more.
struct QueryRows {
  let database: Database
  let cancellation: Cancellation
  let known: QueryCache

  func rows(_ query: Query, in space: SearchSpace) throws -> RowSet {
    switch query {
    case .everything: return try everything(in: space)
    case .condition(let condition):
      return try known.rows(.init(condition: condition, space: space)) {
        try rows(condition, in: space)
      }
    case .not(let query):
      var rows = try everything(in: space)
      rows.subtract(try self.rows(query, in: space))
      return rows
    case .all(let queries):
      return try queries.dropFirst().reduce(into: try first(queries, in: space)) {
        $0.formIntersection(try rows($1, in: space))
      }
    case .any(let queries):
      return try queries.dropFirst().reduce(into: try first(queries, in: space)) {
        $0.formUnion(try rows($1, in: space))
      }
    }
  }

  private func first(_ queries: [Query], in space: SearchSpace) throws -> RowSet {
    try queries.first.map { try rows($0, in: space) } ?? everything(in: space)
  }

  private func everything(in space: SearchSpace) throws -> RowSet {
    let last =
      switch space {
      case .summaries: "SELECT max(id) FROM file"
      case .claims: "SELECT max(id) FROM claim"
      }
    return RowSet(below: try database.firstRow(last, read: { $0.integer(0) + 1 }) ?? 0)
  }

  private func rows(_ condition: QueryCondition, in space: SearchSpace) throws -> RowSet {
    if case .words(let pattern, let parts) = condition {
      return try WordRows(self).rows(pattern, in: parts, of: space)
    }
    return switch space {
    case .summaries: try FactRows(self).summaries(condition)
    case .claims: try FactRows(self).claims(condition)
    }
  }

  /// The rows that a statement gives in its first column.
  func rows(_ sql: String, _ values: [SQLValue] = []) throws -> RowSet {
    var rows = RowSet()
    try database.eachRow(sql, values) { row in
      try cancellation.check()
      rows.insert(row.integer(0))
      return true
    }
    return rows
  }

  /// The rows that a statement gives in its first column for the reader's marks of a kind.
  ///
  /// - Parameters:
  ///   - kind: Of the marks.
  ///   - sql: The statement.
  ///   - values: Gives the values of the statement for a mark; nil where the mark does not count.
  /// - Returns: The rows of all marks together.
  /// - Throws: `DatabaseError`, and `CancellationError` where the question is withdrawn.
  func rows(
    markedAs kind: MarkKind, _ sql: String, values: (MarkKey, ReaderMark) -> [SQLValue]?
  ) throws -> RowSet {
    var rows = RowSet()
    for (key, mark) in try known.marks(of: kind) {
      guard let values = values(key, mark) else { continue }
      try cancellation.check()
      try database.eachRow(sql, values) { row in
        rows.insert(row.integer(0))
        return true
      }
    }
    return rows
  }

  /// Every summary that is not as the reader saw it.
  var differences: [LedgerDifference] {
    get throws { try known.differences(in: database, cancellation) }
  }

  /// The rows that lists show.
  func listed(in space: SearchSpace) throws -> RowSet {
    try claimRanges().reduce(into: RowSet()) { rows, range in
      switch space {
      case .summaries: rows.insert(Int(range.file))
      case .claims: rows.insert(Int(range.first)..<Int(range.first + range.count))
      }
    }
  }

  /// The claims of the summaries in a set.
  func claims(of files: RowSet) throws -> RowSet {
    var claims = RowSet()
    for range in try claimRanges() where files.contains(Int(range.file)) {
      claims.insert(Int(range.first)..<Int(range.first + range.count))
    }
    return claims
  }

  /// Those of all listed summaries, in the order of speakers.
  func claimRanges() throws -> [ClaimRange] {
    try known.claimRanges {
      let order = SummaryOrder(.speaker)
      return try database.rows(
        """
        SELECT file, firstClaim, claims FROM \(order.source)
        \(order.clause(isBackward: false))
        """
      ) { row in
        try cancellation.check()
        return ClaimRange(
          file: Int32(truncatingIfNeeded: row.integer(0)),
          first: Int32(truncatingIfNeeded: row.integer(1)),
          count: Int32(truncatingIfNeeded: row.integer(2)))
      }
    }
  }
}

/// What a query is asked of, and so what its rows are.
enum SearchSpace: Int, Hashable, Sendable {
  /// Rows are ids of files.
  case summaries
  /// Rows are ids of claims.
  case claims
}

/// Where the claims of a listed summary are: their ids follow each other.
struct ClaimRange: Sendable {
  var file: Int32
  var first: Int32
  var count: Int32

  var ids: Range<Int32> { first..<first + count }
}
