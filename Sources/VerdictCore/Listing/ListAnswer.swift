/// A slice of a list, and what the whole list holds.
public struct ListAnswer<Row: Hashable & Sendable>: Hashable, Sendable {
  /// The rows, and where in the list they are.
  public var window: ListWindow<Row>
  /// Where the row asked about is; nil where the filter hides it or it is gone.
  public var anchorIndex: Int?
  /// Whether the order asked for is still being worked out; another answer follows.
  public var isProvisional: Bool
  /// Where the list is empty, what its query asks for that nothing has.
  public var nearMisses: [NearMiss] = []

  /// Creates an answer.
  public init(
    window: ListWindow<Row>, anchorIndex: Int? = nil, isProvisional: Bool = false
  ) {
    self.window = window
    self.anchorIndex = anchorIndex
    self.isProvisional = isProvisional
  }

  /// The same slice with other rows.
  public func map<Other>(_ transform: (Row) -> Other) -> ListAnswer<Other> {
    var other = ListAnswer<Other>(
      window: ListWindow(
        count: window.count, unfilteredCount: window.unfilteredCount, offset: window.offset,
        rows: window.rows.map(transform)),
      anchorIndex: anchorIndex, isProvisional: isProvisional)
    other.nearMisses = nearMisses
    return other
  }
}

/// A slice of a list that may be far longer than what is shown of it.
public struct ListWindow<Row: Hashable & Sendable>: Hashable, Sendable {
  /// How many rows the whole list has.
  public var count: Int
  /// How many rows the list would have without its filter.
  public var unfilteredCount: Int
  /// Where in the list `rows` starts, from 0.
  public var offset: Int
  /// The rows from `offset` on.
  public var rows: [Row]

  /// Creates a window.
  public init(count: Int, unfilteredCount: Int, offset: Int, rows: [Row]) {
    self.count = count
    self.unfilteredCount = unfilteredCount
    self.offset = offset
    self.rows = rows
  }

  /// The row at an index of the whole list, where this slice holds it.
  public subscript(index: Int) -> Row? {
    rows.indices.contains(index - offset) ? rows[index - offset] : nil
  }
}

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

  /// What the filter asks for as one query.
  package var asQuery: Query {
    guard !verdicts.isEmpty else { return query }
    let condition = Query.condition(.verdict(verdicts))
    return query == .everything ? condition : .all([query, condition])
  }

  /// Whether everything is shown.
  public var isEmpty: Bool { verdicts.isEmpty && query == .everything }
}

/// A way to sort a list, forwards or backwards.
public struct ListOrder<Key: Hashable & Sendable>: Hashable, Sendable {
  /// What the list is sorted by.
  public var key: Key
  /// Whether the last comes first.
  public var isReversed: Bool

  /// Creates an order.
  public init(_ key: Key, isReversed: Bool = false) {
    self.key = key
    self.isReversed = isReversed
  }
}
