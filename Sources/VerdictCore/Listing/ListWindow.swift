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

  /// The row at a place in the whole list, where this slice holds it.
  public subscript(place: Int) -> Row? {
    rows.indices.contains(place - offset) ? rows[place - offset] : nil
  }
}
