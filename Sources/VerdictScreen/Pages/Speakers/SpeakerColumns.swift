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

  func heads(sortedBy key: SpeakerSortKey) -> [ColumnHead<SpeakerSortKey>] {
    positions.map { column, columns in
      ColumnHead(
        title: column.title(sortedBy: key), columns: columns, key: column.key(sortedBy: key),
        isRightAligned: column.isRightAligned)
    }
  }

  func draw(_ row: SpeakerRow, marker: RowMarker?, in frame: inout Frame, rect: Rect) {
    for (column, columns) in positions {
      let area = rect.columns(columns)
      if column == .name {
        frame.draw(row.name, row.scorecard.speaker.nameRole, of: .speaker, marker: marker, in: area)
      } else {
        let cell = column.cell(of: row)
        let indent = column.isRightAligned ? max(0, columns.count - cell.width) : 0
        frame.draw(cell, in: area.inset(left: indent))
      }
    }
  }
}
