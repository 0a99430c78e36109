import VerdictCore

extension SpeakerColumn {
  private static let gap = 2
  /// From this width on the verdicts are counted rather than drawn.
  private static let roomForCounts = 56

  /// The columns that fit a width; the one that the list is sorted by is always among them, however
  /// few there are.
  static func table(
    width: Int, sortedBy key: SpeakerSortKey
  ) -> Table<SpeakerColumn, SpeakerSortKey> {
    Table(
      width: width,
      shown(width: width, sortedBy: key).map { column in
        .init(
          column, column.title(sortedBy: key), by: column.key(sortedBy: key),
          width: column == .name ? nil : column.width, gap: gap,
          isRightAligned: column.isRightAligned)
      })
  }

  /// The name and the columns beside it, the most telling chosen first.
  private static func shown(width: Int, sortedBy key: SpeakerSortKey) -> [SpeakerColumn] {
    let verdicts: SpeakerColumn = width >= roomForCounts ? .verdicts : .bar
    let groups: [[SpeakerColumn]] = [
      [SpeakerColumn(of: key)], [verdicts], [.real], [.says, .incoming], [.claims], [.hype],
      [.years],
      [.paraphrased], [.partly], [.summaries],
    ]
    var room = width - max(SpeakerColumn.name.width, min(22, width / 4))
    var shown: Set<SpeakerColumn> = [.name]
    for group in groups {
      let more = group.filter { !shown.contains($0) }
      let needed = more.reduce(0) { $0 + gap + $1.width }
      guard needed <= room else { continue }
      shown.formUnion(more)
      room -= needed
    }
    return allCases.filter(shown.contains)
  }
}
