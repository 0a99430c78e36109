/// What a list shows of a library: what passes both.
public struct ListFilter: Hashable, Sendable {
  /// The kinds of verdict, of which a row must have one.
  public var verdicts: VerdictFilter
  /// The query that a row must match.
  public var query: Query

  /// Creates a filter; without arguments it shows everything.
  public init(verdicts: VerdictFilter = [], query: Query = .everything) {
    self.verdicts = verdicts
    self.query = query
  }

  /// Whether everything is shown.
  public var isEmpty: Bool { verdicts.isEmpty && query == .everything }
}
