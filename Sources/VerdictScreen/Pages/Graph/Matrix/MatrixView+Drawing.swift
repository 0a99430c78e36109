import VerdictCore

extension MatrixView {
  func draw(in frame: inout Frame, _ scene: GraphScene) {
    guard scene.hasFocus else { return }
    let table = table(of: scene)
    let geometry = MatrixGeometry(scene.rect, table)
    guard geometry.hasRoom else { return }
    let shownRows = geometry.rows.shown(from: rows.top)
    let shownColumns = geometry.columns.shown(from: columns.top)
    drawColumnHeaders(shownColumns, in: &frame, geometry, table)
    for row in shownRows {
      let y = geometry.cells.y + row.offset
      drawLabel(of: row.index, in: &frame, y: y, geometry, table)
      for column in shownColumns {
        let cell = table.cell(row: row.index, column: column.index)
        let x = geometry.cells.x + column.offset + geometry.columns.step - cell.width
        frame.draw(cell, in: Rect(x: x, y: y, width: cell.width, height: 1))
      }
    }
    drawCampLines(shownRows, shownColumns, in: &frame, geometry)
    drawCrossHair(shownRows, shownColumns, in: &frame, geometry)
    frame.drawScrollMark(
      in: Rect(
        x: scene.rect.maxX - 1, y: geometry.cells.y, width: 1, height: geometry.cells.height),
      top: rows.top, visible: shownRows.count, total: table.count)
  }

  private func drawLabel(
    of index: Int, in frame: inout Frame, y: Int, _ geometry: MatrixGeometry,
    _ table: any MatrixTable
  ) {
    let rect = Rect(x: geometry.labels.x, y: y, width: geometry.labels.width - 1, height: 1)
    if index == rows.index { frame.draw("▌", .progress, in: rect) }
    let number = rect.inset(left: 1).splitLeft(table.digits).left
    frame.drawRight(Line("\(index + 1)", .muted), in: number)
    frame.draw(table.name(of: index), in: rect.inset(left: 2 + table.digits))
  }

  /// Draws the columns' numbers downwards, and the name of the column under the cursor.
  private func drawColumnHeaders(
    _ shown: [(index: Int, offset: Int)], in frame: inout Frame, _ geometry: MatrixGeometry,
    _ table: any MatrixTable
  ) {
    let digits = geometry.numbers.height
    for column in shown {
      let x = geometry.numbers.x + column.offset + geometry.columns.step - 1
      let number = Array(String(column.index + 1))
      for (row, digit) in number.suffix(digits).enumerated() {
        let y = geometry.numbers.maxY - min(digits, number.count) + row
        frame.draw(CleanText(String(digit)), .muted, in: Rect(x: x, y: y, width: 1, height: 1))
      }
      if column.index == columns.index { drawColumnName(at: x, in: &frame, geometry, table) }
    }
  }

  /// Draws the name beside a mark above its column: after it, or before it where there is no room.
  private func drawColumnName(
    at x: Int, in frame: inout Frame, _ geometry: MatrixGeometry, _ table: any MatrixTable
  ) {
    let row = geometry.columnName
    let name = table.name(of: columns.index)
    let (before, after) = row.splitLeft(x - row.x + 1)
    if name.width < after.width || after.width >= before.width {
      frame.draw(Line("▾", .progress), in: row.inset(left: x - row.x))
      frame.draw(name, in: after.inset(left: 1))
    } else {
      frame.draw(Line("▾", .progress), in: row.inset(left: x - row.x))
      let width = min(name.width, before.width - 2)
      frame.draw(name, in: Rect(x: x - 1 - width, y: row.y, width: width, height: 1))
    }
  }

  private func drawCampLines(
    _ rows: [(index: Int, offset: Int)], _ columns: [(index: Int, offset: Int)],
    in frame: inout Frame, _ geometry: MatrixGeometry
  ) {
    let cells = geometry.cells
    let width = (columns.last?.offset ?? 0) + geometry.columns.step
    let height = (rows.last?.offset ?? 0) + 1
    for row in rows.dropFirst() where geometry.rows.hasLine(row.index) {
      frame.fill(
        "─", .border, in: Rect(x: cells.x, y: cells.y + row.offset - 1, width: width, height: 1))
    }
    for column in columns.dropFirst() where geometry.columns.hasLine(column.index) {
      let x = cells.x + column.offset - 1
      for y in cells.y..<cells.y + height {
        let crosses = frame[x, y].text == "─"
        frame.draw(crosses ? "┼" : "│", .border, in: Rect(x: x, y: y, width: 1, height: 1))
      }
    }
  }

  private func drawCrossHair(
    _ rows: [(index: Int, offset: Int)], _ columns: [(index: Int, offset: Int)],
    in frame: inout Frame, _ geometry: MatrixGeometry
  ) {
    let row = rows.first { $0.index == self.rows.index }
    let column = columns.first { $0.index == self.columns.index }
    let cells = geometry.cells
    let step = geometry.columns.step
    let width = (columns.last?.offset ?? 0) + step
    if let row {
      let y = cells.y + row.offset
      frame.select(
        Rect(
          x: geometry.labels.x + 1, y: y, width: geometry.labels.width - 1 + width, height: 1),
        as: .unfocused)
    }
    if let column {
      let x = cells.x + column.offset + (step == 1 ? 0 : 1)
      let height = (rows.last?.offset ?? 0) + 1 + geometry.numbers.height
      frame.select(
        Rect(x: x, y: geometry.numbers.y, width: max(1, step - 1), height: height), as: .unfocused)
    }
    if let row, let column {
      let x = cells.x + column.offset + (step == 1 ? 0 : 1)
      frame.select(Rect(x: x, y: cells.y + row.offset, width: max(1, step - 1), height: 1))
    }
  }
}
