extension RandomAccessCollection {
  /// The first index at which a condition holds, where it holds from some index to the end.
  ///
  /// Complexity: O(log n).
  @inlinable
  package func partitioningIndex(where holds: (Element) -> Bool) -> Index {
    var (first, length) = (startIndex, count)
    while length > 0 {
      let middle = index(first, offsetBy: length / 2)
      if holds(self[middle]) {
        length /= 2
      } else {
        first = index(after: middle)
        length -= length / 2 + 1
      }
    }
    return first
  }
}
