/// Why a text is no query.
public struct QueryError: Error, Hashable, Sendable {
  /// Where in the text, in display cells from 1.
  public var column: Int
  /// What was expected there, as a phrase: `expected a verdict: real, partial, hype, …`.
  public var expectation: String

  /// Creates an error at a column.
  public init(column: Int, expectation: String) {
    self.column = column
    self.expectation = expectation
  }
}
