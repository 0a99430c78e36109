import VerdictScreen

/// Where a frame differs from the one before it.
enum FrameChanges {
  /// The columns from the first to the last cell that differs in a row, wide graphemes whole.
  ///
  /// - Parameters:
  ///   - y: The row.
  ///   - new: The frame to show.
  ///   - old: The frame shown; nil, or one of another size, where nothing of it is to be kept.
  /// - Returns: Nil where the row is the same.
  static func columns(ofRow y: Int, in new: Frame, since old: Frame?) -> Range<Int>? {
    guard let old, old.size == new.size else { return 0..<new.size.width }
    let (row, before) = (new.row(y), old.row(y))
    guard var first = row.indices.first(where: { row[$0] != before[$0] }) else { return nil }
    var end = row.endIndex
    while row[end - 1] == before[end - 1] { end -= 1 }
    while first > row.startIndex, row[first].width == 0 { first -= 1 }
    while end < row.endIndex, row[end].width == 0 { end += 1 }
    return first - row.startIndex..<end - row.startIndex
  }
}
