/// Days from one to another, both included, as numbers `YYYYMMDD`.
///
/// A date known only to the month or year is in a span where all its days are.
public struct DateSpan: Hashable, Sendable {
  /// Nil where there is no earliest day.
  public var first: Int?
  /// Nil where there is no latest day.
  public var last: Int?

  /// Creates the span from a first to a last day.
  public init(first: Int?, last: Int?) {
    self.first = first
    self.last = last
  }
}
