import VerdictCore

/// A slice of a list whose rows are all known by their ids.
struct ListedSlice {
  private let ids: [Int32]
  private let range: Range<Int>
  private let isReversed: Bool

  init<Key>(_ ids: [Int32], _ wanted: Range<Int>, _ order: ListOrder<Key>) {
    self.ids = ids
    isReversed = order.isReversed
    let start = min(max(0, wanted.lowerBound), ids.count)
    range = start..<min(max(start, wanted.upperBound), ids.count)
  }

  /// The slice as an answer.
  ///
  /// - Parameters:
  ///   - whole: How many rows there are without the filter.
  ///   - anchor: The id whose place is wanted.
  ///   - read: Gives the row of an id.
  /// - Returns: The answer.
  /// - Throws: What `read` throws.
  func answer<Row>(
    of whole: Int, at anchor: Int?, read: (Int) throws -> Row?
  ) throws -> ListAnswer<Row> {
    ListAnswer(
      window: ListWindow(
        count: ids.count, unfilteredCount: whole, offset: range.lowerBound,
        rows: try range.compactMap { try read(Int(id(at: $0))) }),
      anchorPlace: anchor.flatMap(place))
  }

  private func id(at place: Int) -> Int32 { ids[isReversed ? ids.count - 1 - place : place] }

  private func place(of id: Int) -> Int? {
    ids.firstIndex(of: Int32(truncatingIfNeeded: id)).map { isReversed ? ids.count - 1 - $0 : $0 }
  }
}
