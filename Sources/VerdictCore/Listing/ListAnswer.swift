/// A slice of a list, and what the whole list holds.
public struct ListAnswer<Row: Hashable & Sendable>: Hashable, Sendable {
  /// The rows, and where in the list they are.
  public var window: ListWindow<Row>
  /// Where the row asked about is; nil where the filter hides it or it is gone.
  public var anchorPlace: Int?
  /// Whether the order asked for is still being worked out; another answer follows.
  public var isProvisional: Bool

  /// Creates an answer.
  public init(
    window: ListWindow<Row>, anchorPlace: Int? = nil, isProvisional: Bool = false
  ) {
    self.window = window
    self.anchorPlace = anchorPlace
    self.isProvisional = isProvisional
  }

  /// The same slice with other rows.
  public func map<Other>(_ transform: (Row) -> Other) -> ListAnswer<Other> {
    ListAnswer<Other>(
      window: ListWindow(
        count: window.count, unfilteredCount: window.unfilteredCount, offset: window.offset,
        rows: window.rows.map(transform)),
      anchorPlace: anchorPlace, isProvisional: isProvisional)
  }
}
