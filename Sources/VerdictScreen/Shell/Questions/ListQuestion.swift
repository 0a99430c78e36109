import VerdictCore

/// A slice of a list of the library.
package struct ListQuestion<SortKey: Hashable & Sendable, Anchor: Hashable & Sendable>:
  Hashable, Sendable
{
  package var filter: ListFilter
  package var order: ListOrder<SortKey>
  /// The rows wanted, as places in the filtered and sorted list.
  package var range: Range<Int>
  /// The row whose place in the list is wanted too, so that the cursor can stay on it.
  package var anchor: Anchor?

  package init(
    filter: ListFilter, order: ListOrder<SortKey>, range: Range<Int>, anchor: Anchor? = nil
  ) {
    self.filter = filter
    self.order = order
    self.range = range
    self.anchor = anchor
  }
}
