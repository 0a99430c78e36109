import VerdictCore

/// The columns that fit a width, and where they stand.
///
/// The one that the list is sorted by is always among them, however few there are.
struct SpeakerColumns {
  private static let gap = 2
  /// From this width on the verdicts are counted rather than drawn.
  private static let roomForCounts = 56

  private var positions: [(column: SpeakerColumn, columns: Range<Int>)] = []

  init(width: Int, sortedBy key: SpeakerSortKey) {
    let shown = Self.shown(width: width, sortedBy: key)
    let rest = shown.reduce(0) { $0 + Self.gap + $1.width }
    var x = max(0, width - rest)
    positions.append((.name, 0..<x))
    for column in shown {
      positions.append((column, x + Self.gap..<x + Self.gap + column.width))
      x += Self.gap + column.width
    }
  }

  /// The columns beside the name, the most telling chosen first.
  private static func shown(width: Int, sortedBy key: SpeakerSortKey) -> [SpeakerColumn] {
    let verdicts: SpeakerColumn = width >= roomForCounts ? .verdicts : .bar
    let groups: [[SpeakerColumn]] = [
      [SpeakerColumn(of: key)], [verdicts], [.real], [.says, .incoming], [.claims], [.hype],
      [.years],
      [.paraphrased], [.partly], [.summaries],
    ]
    var room = width - max(SpeakerColumn.name.width, min(22, width / 4))
    var shown: Set<SpeakerColumn> = []
    for group in groups {
      let more = group.filter { $0 != .name && !shown.contains($0) }
      let needed = more.reduce(0) { $0 + gap + $1.width }
      guard needed <= room else { continue }
      shown.formUnion(more)
      room -= needed
    }
    return SpeakerColumn.allCases.filter(shown.contains)
  }

  func header(_ order: ListOrder<SpeakerSortKey>, arrow: CleanText) -> Line {
    var line = Line()
    for (column, columns) in positions {
      let isSorted = column == SpeakerColumn(of: order.key)
      let title = column.title(sortedBy: order.key) + (isSorted ? " \(arrow)" : "")
      let text = column.isRightAligned ? title.aligned(to: columns.count) : title
      line =
        line.padded(to: columns.lowerBound)
        + Line(text.fitted(to: columns.count), isSorted ? .active : .muted)
    }
    return line
  }

  /// Draws a row; gives where its name is.
  func draw(_ row: SpeakerRow, marker: RowMarker?, in frame: inout Frame, rect: Rect) -> Rect {
    var name = rect
    for (column, columns) in positions {
      let area = Rect(
        x: rect.x + columns.lowerBound, y: rect.y, width: columns.count, height: rect.height)
      if column == .name {
        name = Rect(x: area.x, y: area.y, width: area.width, height: 1)
        frame.draw(row.name, row.scorecard.speaker.nameRole, of: .speaker, marker: marker, in: name)
      } else {
        let cell = column.cell(of: row)
        let indent = column.isRightAligned ? max(0, columns.count - cell.width) : 0
        frame.draw(cell, in: area.inset(left: indent))
      }
    }
    return name
  }
}
