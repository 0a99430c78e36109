/// What a list shows of a library: what passes both.
public struct ListFilter: Hashable, Sendable {
  public var verdicts: VerdictFilter
  public var query: Query

  public init(verdicts: VerdictFilter = [], query: Query = .everything) {
    self.verdicts = verdicts
    self.query = query
  }

  public var isEmpty: Bool { verdicts.isEmpty && query == .everything }
}
