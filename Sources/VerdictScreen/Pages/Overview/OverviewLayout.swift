import VerdictCore

/// The overview laid out for a width: pictures in columns, one below the other in each.
package struct OverviewLayout: Hashable, Sendable {
  struct PlacedRow: Hashable, Sendable {
    let line: Line
    /// Where it stands, from the top left of all columns.
    let rect: Rect
    let leadsTo: OverviewTarget?
  }

  private struct Key: Equatable {
    let facts: OverviewFacts
    let width: Int
  }

  private static let cache = LayoutCache<Key, OverviewLayout>()
  /// The columns that a picture needs, and those that it can use.
  private static let narrowest = 48
  private static let widest = 76
  private static let gap = 4

  /// Every row, headings and blank ones included, column by column.
  private(set) var rows: [PlacedRow] = []
  /// How many lines the longest column has.
  private(set) var height = 0

  static func of(_ facts: OverviewFacts, width: Int) -> OverviewLayout {
    cache.layout(for: Key(facts: facts, width: width)) { OverviewLayout(facts, width: width) }
  }

  /// - Parameters:
  ///   - facts: What is told.
  ///   - width: Of all columns, in cells.
  package init(_ facts: OverviewFacts, width: Int) {
    let count = max(1, min(3, (width + Self.gap) / (Self.narrowest + Self.gap)))
    let column = min(Self.widest, (width - Self.gap * (count - 1)) / count)
    let sections = OverviewSection.all(facts, width: column)
    let heights = sections.map { $0.rows.count + 2 }
    let target = (heights.reduce(0, +) + count - 1) / count
    var (x, y) = (0, 0)
    for (section, height) in zip(sections, heights) {
      if y > 0, y + height / 2 > target, x + column + Self.gap < width,
        x / (column + Self.gap) + 1 < count
      {
        (x, y) = (x + column + Self.gap, 0)
      }
      place(section.title, x: x, y: &y, width: column, leadsTo: nil)
      for row in section.rows {
        place(row.line, x: x, y: &y, width: column, leadsTo: row.leadsTo)
      }
      y += 1
    }
  }

  private mutating func place(
    _ line: Line, x: Int, y: inout Int, width: Int, leadsTo: OverviewTarget?
  ) {
    rows.append(
      PlacedRow(
        line: line, rect: Rect(x: x, y: y, width: width, height: 1), leadsTo: leadsTo))
    y += 1
    height = max(height, y)
  }

  /// The rows that the cursor can be on.
  var choices: [PlacedRow] { rows.filter { $0.leadsTo != nil } }

  /// The whole as one frame.
  package func frame(width: Int) -> Frame {
    var frame = Frame(size: Size(width: width, height: height))
    for row in rows { frame.draw(row.line, in: row.rect) }
    return frame
  }
}
