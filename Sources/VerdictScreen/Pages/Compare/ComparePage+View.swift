import VerdictCore

extension ComparePage {
  package func draw(in frame: inout Frame, _ environment: Environment) {
    guard let comparison else {
      let rect = environment.body.inset(left: 1, right: 1)
      frame.draw(asked.notice("", in: environment), in: rect)
      return
    }
    guard let layout = layout(in: environment.body) else {
      drawTooSmall(comparison, in: &frame, environment.body.inset(left: 1, right: 1))
      return
    }
    for (lines, rect) in zip(layout.head.columns, layout.columns) {
      frame.draw(lines, in: rect)
      let bar = Rect(x: rect.maxX + 1, y: rect.y, width: 1, height: rect.height)
      guard rect != layout.columns.last else { continue }
      frame.drawDivider(in: bar)
    }
    frame.draw(layout.head.lines, in: layout.lines)
    let found = find?.matches(in: layout) ?? []
    for (index, rect) in (layout.columns + [layout.lines]).enumerated() {
      mark(.head(index), of: found, in: rect, on: &frame)
    }
    drawRule(layout, comparison, in: &frame)
    drawPairs(layout, found, in: &frame)
  }

  /// Asks for another speaker, where there is nobody to compare with.
  private func drawTooSmall(_ comparison: SpeakerComparison, in frame: inout Frame, _ rect: Rect) {
    let plea: CleanText = "It takes two speakers to compare."
    let name = comparison.speakers.first.map { CleanText($0.node.name) }
    let lines = [name.map { Line($0, .title) }, Line(plea, .muted)].compactMap(\.self)
      .flatMap { TextWrap.wrap($0, width: rect.width) }
    frame.draw(lines.cut(to: rect.height, width: rect.width), in: rect)
  }

  private func drawRule(
    _ layout: CompareLayout, _ comparison: SpeakerComparison, in frame: inout Frame
  ) {
    frame.fill("─", .border, in: layout.rule)
    guard !comparison.pairs.isEmpty else { return }
    let related = comparison.pairs.count { $0.relation != nil }
    let closest = comparison.pairs.count - related
    let relatedText: CleanText = "\(related, .pair) related by their authors"
    let closestText: CleanText = "\(closest, .pair) closest in wording"
    let parts = (related > 0 ? [relatedText] : []) + (closest > 0 ? [closestText] : [])
    let text = parts.dropFirst().reduce(parts[0]) { $0 + ", " + $1 }
    let rect = layout.rule.inset(left: 1, right: 1)
    let end = frame.draw(" " + text + " ", .heading, in: rect)
    let legend: CleanText =
      related > 0 ? " + agrees  − contradicts  % how close " : " % how close in wording "
    if end + 2 + legend.width <= rect.maxX { frame.drawRight(Line(legend, .muted), in: rect) }
  }

  private func drawPairs(
    _ layout: CompareLayout, _ found: [CompareFind.Match], in frame: inout Frame
  ) {
    let ending = layout.pairs.splitTop(layout.leftLines.count - scroll.top).rest.inset(right: 2)
    let endingTop = max(0, scroll.top - layout.leftLines.count)
    frame.draw(layout.ending.dropFirst(endingTop), in: ending)
    mark(.ending, of: found, from: endingTop, in: ending, on: &frame)
    frame.draw(layout.leftLines.dropFirst(scroll.top), in: layout.left)
    frame.draw(layout.rightLines.dropFirst(scroll.top), in: layout.right)
    frame.draw(layout.markLines.dropFirst(scroll.top), in: layout.marks)
    mark(.side(.left), of: found, from: scroll.top, in: layout.left, on: &frame)
    mark(.side(.right), of: found, from: scroll.top, in: layout.right, on: &frame)
    if layout.rows.indices.contains(pair) {
      for side in [PairSide.left, .right] {
        select(layout.rows[pair].side(side), side, layout, in: &frame)
      }
    }
    frame.drawScrollMark(
      in: layout.pairs, top: scroll.top, visible: layout.pairs.height, total: layout.height)
  }

  /// Marks the verdict of a claim, or its first line in view, as under the cursor.
  private func select(
    _ lines: Range<Int>, _ side: PairSide, _ layout: CompareLayout, in frame: inout Frame
  ) {
    let view = scroll.top..<scroll.top + layout.pairs.height
    let shown = lines.clamped(to: view)
    guard !shown.isEmpty, side == self.side || shown.lowerBound == lines.lowerBound else { return }
    let rect = side == .left ? layout.left : layout.right
    frame.select(
      Rect(
        x: rect.x, y: rect.y + shown.lowerBound - scroll.top, width: rect.width, height: 1),
      as: side == self.side ? .focused : .unfocused)
  }
}
