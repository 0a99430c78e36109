import VerdictCore

/// Lays a table out in lines of a width.
///
/// A column is as wide as its widest cell; where that does not fit, what narrow columns do not need
/// goes to the wide ones. Where even that leaves too little, or would break an address, each row is
/// written cell by cell.
struct TableLayout {
  private static let gap = 2
  /// A column that is cut is at least this wide.
  private static let narrowest = 8

  private let rows: [[Line]]
  private let width: Int
  private let columns: Int

  /// Takes rows of cells, the header first.
  init(rows: [[Line]], width: Int) {
    self.rows = rows
    self.width = max(1, width)
    columns = rows.map(\.count).max() ?? 0
  }

  /// The lines, of which only one with an address is wider than asked.
  var lines: [Line] {
    guard columns > 0 else { return [] }
    guard let widths = columnWidths else { return records }
    return rows.flatMap { row in
      let wrapped = row.enumerated().map { TextWrap.wrap($1, width: max(1, widths[$0])) }
      return (0..<(wrapped.map(\.count).max() ?? 0)).map { height in
        let parts = wrapped.enumerated().map { column, lines in
          (lines.indices.contains(height) ? lines[height] : Line()).padded(to: widths[column])
        }
        return Line(Array(parts.map(\.runs).joined(separator: [Run("  ")])))
      }
    }
  }

  /// How wide each column is; nil where they do not fit beside each other.
  private var columnWidths: [Int]? {
    let needs = (0..<columns).map { column in
      rows.compactMap { $0.indices.contains(column) ? $0[column].width : nil }.max() ?? 0
    }
    var room = width - Self.gap * (columns - 1)
    var left = columns
    for need in needs.sorted() {
      guard need * left > room else {
        room -= need
        left -= 1
        continue
      }
      let share = room / left
      guard share >= Self.narrowest else { return nil }
      // The first columns take the cells that are left over.
      var spare = room % left
      let widths = needs.map { need in
        guard need > share else { return need }
        spare -= 1
        return spare >= 0 ? share + 1 : share
      }
      return breaksAddress(widths) ? nil : widths
    }
    return needs
  }

  /// Whether a word with an address in it is wider than its column.
  private func breaksAddress(_ widths: [Int]) -> Bool {
    rows.contains { row in
      zip(row, widths).contains { cell, width in
        cell.width > width
          && cell.text.string.split(separator: " ").contains {
            $0.contains("://") && CleanText(String($0)).width > width
          }
      }
    }
  }

  /// Each row as its cells, one below the other, under the words of the header.
  private var records: [Line] {
    guard rows.count > 1 else { return rows[0].flatMap { TextWrap.wrap($0, width: width) } }
    var lines: [Line] = []
    for row in rows.dropFirst() {
      if !lines.isEmpty { lines.append(Line()) }
      for (column, cell) in row.enumerated() where cell.width > 0 {
        let head = rows[0].indices.contains(column) ? rows[0][column] : Line()
        lines += TextWrap.wrap(
          head.width > 0 ? head + Line(": ", .muted) + cell : cell, width: width,
          keepsAddresses: true)
      }
    }
    return lines
  }
}
