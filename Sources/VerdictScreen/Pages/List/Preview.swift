import VerdictCore

/// What is shown beside a row, laid out for one width.
package struct Preview: Hashable, Sendable {
  /// The state of the library that it was read from.
  let version: Int
  let width: Int
  let lines: [Line]
}
