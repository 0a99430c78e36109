import VerdictCore

/// What stands in the rows and columns of a matrix, which are the same.
protocol MatrixTable: Sendable {
  var map: GraphMap { get }
  var count: Int { get }
  /// The widest cell, and the widest name, in columns of the screen.
  var cellWidth: Int { get }
  var nameWidth: Int { get }
  /// Whether camps are told apart by a line before a place.
  func startsCamp(_ place: Int) -> Bool
  func name(of place: Int) -> Line
  /// What the row says of the column.
  func cell(row: Int, column: Int) -> Line
  /// Where a speaker stands.
  func place(of speaker: Int) -> Int
  /// The first speaker at a place.
  func speaker(at place: Int) -> Int
}

extension MatrixTable {
  /// How many digits the number of a place has, at most.
  var digits: Int { String(count).utf8.count }
}
