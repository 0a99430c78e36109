/// A way to sort a list, forwards or backwards.
public struct ListOrder<Key: Hashable & Sendable>: Hashable, Sendable {
  public var key: Key
  public var isReversed: Bool

  public init(_ key: Key, isReversed: Bool = false) {
    self.key = key
    self.isReversed = isReversed
  }
}
