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
