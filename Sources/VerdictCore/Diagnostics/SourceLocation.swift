/// A place in a file that a person can go to.
public struct SourceLocation: Hashable, Comparable, Sendable {
  /// From 1.
  public var line: Int
  /// In display cells, from 1; a tab is one cell.
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static let start = SourceLocation(line: 1, column: 1)

  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
