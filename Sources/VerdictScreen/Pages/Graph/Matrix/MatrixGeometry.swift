/// Where a matrix has its headers and cells.
struct MatrixGeometry {
  /// The name of the column under the cursor; of no height on a low screen.
  let columnName: Rect
  /// The columns' numbers, a digit a row.
  let numbers: Rect
  /// The rows' numbers and names.
  let labels: Rect
  let cells: Rect
  let rows: MatrixAxis
  let columns: MatrixAxis

  private static let mostName = 28

  /// Whether there is room for a cell and all of its headers.
  var hasRoom: Bool { cells.width >= columns.step && cells.height > 0 }

  init(_ rect: Rect, _ table: any MatrixTable) {
    let digits = table.digits
    let nameRows = rect.height > digits + 3 ? 1 : 0
    let (top, rest) = rect.inset(right: 1).splitTop(digits + nameRows)
    let name = min(table.nameWidth, Self.mostName, max(4, rect.width / 3 - digits))
    let labelWidth = min(rect.width, 1 + digits + 1 + name + 1)
    (labels, cells) = rest.splitLeft(labelWidth)
    (columnName, numbers) = top.splitLeft(labelWidth).rest.splitTop(nameRows)
    rows = MatrixAxis(
      count: table.count, step: 1, lineWidth: 1, room: cells.height, hasLine: table.startsCamp)
    let wide = table.cellWidth + (table.cellWidth > 1 ? 2 : 1)
    let isNarrow = table.count * wide > cells.width && table.count * (wide - 1) <= cells.width
    let step = isNarrow ? wide - 1 : wide
    columns = MatrixAxis(
      count: table.count, step: step, lineWidth: min(2, step), room: cells.width,
      hasLine: table.startsCamp)
  }
}

/// The rows or the columns of a matrix: equally wide, some with a line before them.
struct MatrixAxis {
  let count: Int
  /// How wide a row or column is, and a line before one, in cells.
  let step: Int
  let lineWidth: Int
  /// How many cells there are for all.
  let room: Int
  let hasLine: (Int) -> Bool

  /// Those in view, and where each starts, in cells.
  func shown(from first: Int) -> [(index: Int, offset: Int)] {
    var shown: [(index: Int, offset: Int)] = []
    var offset = 0
    for index in max(0, first)..<max(0, first, count) {
      if !shown.isEmpty, hasLine(index) { offset += lineWidth }
      guard offset + step <= room else { break }
      shown.append((index, offset))
      offset += step
    }
    return shown
  }

  /// The first to show so that another is in view, no further than needed from what was
  /// first.
  func first(showing index: Int, from first: Int) -> Int {
    min(max(first, earliest(showing: index)), max(0, min(index, earliest(showing: count - 1))))
  }

  /// The first in view when another is the last.
  private func earliest(showing last: Int) -> Int {
    var index = last
    var used = step
    while index > 0 {
      used += step + (hasLine(index) ? lineWidth : 0)
      guard used <= room else { break }
      index -= 1
    }
    return max(0, index)
  }
}
