/// Something measured on a library.
protocol Measure: Sendable {
  /// The rows of the table that it fills; their labels are the same for every library.
  func rows(on bench: Bench) throws -> [Row]
}
