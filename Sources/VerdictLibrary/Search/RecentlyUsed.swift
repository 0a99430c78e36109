/// A few values worked out last, by what they were worked out for.
struct RecentlyUsed<Key: Equatable, Value> {
  private let limit: Int
  private var entries: [(key: Key, value: Value)] = []

  init(limit: Int) { self.limit = limit }

  subscript(key: Key) -> Value? {
    mutating get {
      guard let place = entries.firstIndex(where: { $0.key == key }) else { return nil }
      entries.insert(entries.remove(at: place), at: 0)
      return entries[0].value
    }
    set {
      entries.removeAll { $0.key == key }
      if let newValue { entries.insert((key, newValue), at: 0) }
      if entries.count > limit { entries.removeLast() }
    }
  }
}
