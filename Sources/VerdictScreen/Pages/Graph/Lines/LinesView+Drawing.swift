import VerdictCore

extension LinesView {
  func draw(in frame: inout Frame, _ scene: GraphScene) {
    guard scene.hasFocus, scene.rect.width >= LinesGeometry.leastWidth else { return }
    let geometry = geometry(in: scene)
    let count = scene.map.order.count
    let top = min(max(0, cursor.top), count)
    let rows = top..<min(count, top + geometry.rows.height)
    let focus = scene.map.row(of: scene.focus)
    drawHeadings(in: &frame, geometry)
    let arrivals = gutters(in: scene).mapValues { gutter in
      LaneRows(gutter, rows: rows, focus: focus)
    }
    for row in rows {
      let y = geometry.rows.y + row - top
      let end = drawLabel(of: scene.map.order[row], row == focus, in: &frame, y: y, geometry, scene)
      for (kind, lanes) in arrivals {
        let side = LaneLine(lanes[row], kind)
        side.draw(
          in: &frame, y: y, from: kind == .agrees ? geometry.label.lowerBound : end, geometry)
      }
    }
    frame.drawScrollMark(
      in: Rect(x: geometry.rows.maxX, y: geometry.rows.y, width: 1, height: geometry.rows.height),
      top: top, visible: geometry.rows.height, total: count)
  }

  /// Draws a word above each gutter, or a sign on narrow screens.
  private func drawHeadings(in frame: inout Frame, _ geometry: LinesGeometry) {
    let row = geometry.headings.inset(right: 1)
    let titles = row.width >= 20 ? ConnectionKind.allCases.map(\.word) : ["+", "−"]
    let left = max(row.x, geometry.label.lowerBound - titles[0].width)
    let right = min(geometry.label.upperBound, row.maxX - titles[1].width)
    frame.draw(titles[0], .agrees, in: row.inset(left: left - row.x))
    frame.draw(titles[1], .contradicts, in: row.inset(left: right - row.x))
  }

  /// Draws a speaker's name and counts, and gives the column after them.
  private func drawLabel(
    of speaker: Int, _ isFocus: Bool, in frame: inout Frame, y: Int, _ geometry: LinesGeometry,
    _ scene: GraphScene
  ) -> Int {
    let node = scene.graph.speakers[speaker]
    let role: Role = node.nameRole
    let name = CleanText(node.name).fitted(to: geometry.nameWidth)
    var label = Line(name, role)
    if geometry.showsCounts {
      let counts =
        plan(of: scene).gutters == nil
        ? ConnectionCounts(of: speaker, in: scene.graph).line : node.tally.shortCounts
      if counts.width > 0 {
        label = label.padded(to: geometry.nameWidth + 2) + counts
      }
    }
    let rect = Rect(
      x: geometry.label.lowerBound, y: y, width: geometry.label.count - 1, height: 1)
    if isFocus { frame.draw("▌", .progress, in: rect) }
    let end = frame.draw(label, in: rect.inset(left: 1))
    if isFocus { frame.select(rect.inset(left: 1)) }
    return isFocus ? rect.maxX + 1 : end + 1
  }
}
