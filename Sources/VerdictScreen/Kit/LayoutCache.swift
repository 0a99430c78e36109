import Synchronization

/// The last layouts that a pure function made, so that the next key does not pay for them again.
///
/// A layout follows from what is shown and from the size of the screen, so it is not part of any
/// state: a page holds facts, and takes its lines from a cache. A key is found by `==`, which is
/// quick for values that share their storage.
package final class LayoutCache<Key: Equatable & Sendable, Layout: Sendable>: Sendable {
  private let limit: Int
  /// The one used last stands last.
  private let entries = Mutex<[(key: Key, layout: Layout)]>([])

  /// - Parameter limit: How many layouts to keep.
  package init(limit: Int = 4) { self.limit = limit }

  /// The layout of a key; made where it is not kept.
  package func layout(for key: Key, make: () -> Layout) -> Layout {
    let kept = entries.withLock { $0.last { $0.key == key }?.layout }
    let layout = kept ?? make()
    entries.withLock { entries in
      // The newer of two equal keys stays: the next one shares its storage.
      entries.removeAll { $0.key == key }
      entries.append((key, layout))
      if entries.count > limit { entries.removeFirst() }
    }
    return layout
  }
}
