import VerdictCore

/// What is wrong with a line that is being typed, and where.
package struct PromptProblem: Error, Hashable {
  /// In cells, from 0.
  package var column: Int
  package var text: CleanText

  package init(column: Int, text: CleanText) {
    self.column = column
    self.text = text
  }

  /// What is wrong with a query that stands after so many cells of the line.
  package init(_ error: QueryError, after cells: Int = 0) {
    self.init(column: cells + max(0, error.column - 1), text: CleanText(error.expectation))
  }
}
