import VerdictCore

/// The overview laid out for a width: pictures in columns, one below the other in each.
package struct OverviewLayout: Hashable, Sendable {
  struct PlacedRow: Hashable, Sendable {
    let line: Line
    /// Where it stands, from the top left of all columns.
    let rect: Rect
    let leadsTo: OverviewTarget?
    let cells: [OverviewSection.Cell]
  }

  private struct Key: Equatable {
    let facts: OverviewFacts
    let width: Int
    let showsAllTopics: Bool
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

  static func of(
    _ facts: OverviewFacts, width: Int, showsAllTopics: Bool
  ) -> OverviewLayout {
    cache.layout(for: Key(facts: facts, width: width, showsAllTopics: showsAllTopics)) {
      OverviewLayout(facts, width: width, showsAllTopics: showsAllTopics)
    }
  }

  /// - Parameters:
  ///   - facts: What is told.
  ///   - width: Of all columns, in cells.
  ///   - showsAllTopics: Whether those with fewer claims are shown, too.
  package init(_ facts: OverviewFacts, width: Int, showsAllTopics: Bool = false) {
    let count = max(1, min(3, (width + Self.gap) / (Self.narrowest + Self.gap)))
    let column = min(Self.widest, (width - Self.gap * (count - 1)) / count)
    let sections = OverviewSection.all(facts, width: column, showsAllTopics: showsAllTopics)
    let heights = sections.map { $0.rows.count + 2 }
    let target = (heights.reduce(0, +) + count - 1) / count
    var (x, y) = (0, 0)
    for (section, height) in zip(sections, heights) {
      if y > 0, y + height / 2 > target, x + column + Self.gap < width,
        x / (column + Self.gap) + 1 < count
      {
        (x, y) = (x + column + Self.gap, 0)
      }
      place(OverviewSection.Row(line: section.title, leadsTo: nil), x: x, y: &y, width: column)
      for row in section.rows { place(row, x: x, y: &y, width: column) }
      y += 1
    }
  }

  private mutating func place(_ row: OverviewSection.Row, x: Int, y: inout Int, width: Int) {
    rows.append(
      PlacedRow(
        line: row.line, rect: Rect(x: x, y: y, width: width, height: 1), leadsTo: row.leadsTo,
        cells: row.cells))
    y += 1
    height = max(height, y)
  }

  /// The rows that the cursor can be on.
  var choices: [PlacedRow] { rows.filter { $0.leadsTo != nil } }

  /// The nearest row in the column of pictures to the left or right of a row; nil where there is none.
  func choice(besides choice: Int, toTheRight: Bool) -> Int? {
    let choices = choices
    guard choices.indices.contains(choice) else { return nil }
    let rect = choices[choice].rect
    let others = Set(choices.map(\.rect.x)).filter { toTheRight ? $0 > rect.x : $0 < rect.x }
    guard let x = toTheRight ? others.min() : others.max() else { return nil }
    return choices.indices.filter { choices[$0].rect.x == x }
      .min { abs(choices[$0].rect.y - rect.y) < abs(choices[$1].rect.y - rect.y) }
  }

  /// The whole as one frame.
  package func frame(width: Int) -> Frame {
    var frame = Frame(size: Size(width: width, height: height))
    for row in rows { frame.draw(row.line, in: row.rect) }
    return frame
  }
}
