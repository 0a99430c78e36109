import VerdictCore

extension AroundView {
  func draw(in frame: inout Frame, _ scene: AroundScene) {
    let tree = scene.tree
    let picture = scene.picture
    let geometry = scene.geometry(top: cursor.top)
    drawCentre(tree, geometry, in: &frame)
    if geometry.isWide {
      for kind in ConnectionKind.allCases {
        guard let nodes = tree.nodes(of: kind) else { continue }
        drawHeading(kind, geometry, in: &frame)
        drawTrunk(to: nodes, of: kind, tree, geometry, in: &frame)
        drawNodes(isLeft: kind == .contradicts, tree, geometry, in: &frame)
      }
    } else if tree.count > 1 {
      drawTrunk(to: 1...tree.lastNear, of: nil, tree, geometry, in: &frame)
      drawNodes(isLeft: false, tree, geometry, in: &frame)
    }
    frame.drawScrollMark(
      in: Rect(x: picture.maxX, y: geometry.nodes.y, width: 1, height: geometry.nodes.height),
      top: cursor.top, visible: geometry.height, total: geometry.rows)
  }

  private func drawHeading(
    _ kind: ConnectionKind, _ geometry: AroundGeometry, in frame: inout Frame
  ) {
    let row = geometry.nodes.inset(top: -2)
    let left = kind == .contradicts ? 0 : row.width - geometry.sideWidth
    frame.draw(" " + kind.word, kind.role, in: row.inset(left: left))
  }

  /// Draws the centre, and the lines from its name to the trunks.
  private func drawCentre(
    _ tree: AroundTree, _ geometry: AroundGeometry, in frame: inout Frame
  ) {
    let name = Line(tree.centre.cleanName.uppercased(), .title)
    let rect = geometry.centre
    if cursor.index == 0 { frame.select(rect.row(0)) }
    guard geometry.isWide else {
      frame.draw(name + Line("  ") + tree.centre.counts, in: rect)
      return
    }
    let room = rect.inset(left: 1, right: 1)
    let middle = room.row(0).middle(name.width)
    frame.draw(name, in: middle)
    frame.draw(tree.centre.counts, in: room.row(1).middle(tree.centre.counts.width))
    for (kind, start, end) in [
      (ConnectionKind.contradicts, rect.x, middle.x - 1), (.agrees, middle.maxX + 1, rect.maxX),
    ] where tree.nodes(of: kind) != nil {
      frame.fill(kind.dash, kind.role, in: Rect(x: start, y: rect.y, width: end - start, height: 1))
    }
  }

  /// Draws the line from the centre on which nodes hang; both kinds share it on narrow screens.
  private func drawTrunk(
    to nodes: ClosedRange<Int>, of kind: ConnectionKind?, _ tree: AroundTree,
    _ geometry: AroundGeometry, in frame: inout Frame
  ) {
    let isLeft = kind == .contradicts
    let origin = geometry.centreRow
    let first = min(origin, geometry.screenRow(of: nodes.lowerBound))
    let last = max(origin, geometry.screenRow(of: nodes.upperBound))
    for y in max(
      first, geometry.nodes.y)..<max(first, geometry.nodes.y, min(last + 1, geometry.nodes.maxY))
    {
      let node = geometry.node(onRow: y, isLeft: isLeft)
      let toNode = node.map { tree[$0]?.parent == nil } ?? false
      let toCentre = geometry.isWide && y == origin
      let junction = Junction(
        up: first < y, down: y < last, left: isLeft ? toNode : toCentre,
        right: isLeft ? toCentre : toNode)
      frame.draw(
        junction.text ?? kind?.dash ?? "─", kind?.role ?? .border,
        in: Rect(x: geometry.trunk(of: nodes.lowerBound), y: y, width: 1, height: 1))
    }
  }

  /// Draws the nodes of a side that are in view, and the lines to them.
  private func drawNodes(
    isLeft: Bool, _ tree: AroundTree, _ geometry: AroundGeometry, in frame: inout Frame
  ) {
    for y in geometry.nodes.y..<geometry.nodes.maxY {
      guard let index = geometry.node(onRow: y, isLeft: isLeft), let node = tree[index],
        let rect = geometry.rect(of: index)
      else { continue }
      draw(node, in: rect, frame: &frame)
      if geometry.isAiry, y + 1 < geometry.nodes.maxY, let reason = node.reason {
        let below = rect.inset(left: 1, right: 1).moved(down: 1)
        frame.draw(reason.fitted(to: below.width), .muted, in: below)
      }
      if cursor.index == index { frame.select(rect) }
      let trunk = geometry.trunk(of: index)
      let width = AroundGeometry.linkWidth - 1
      frame.draw(
        node.neighbour.link(pointsLeft: isLeft),
        in: Rect(x: isLeft ? trunk - width : trunk + 1, y: y, width: width, height: 1))
      guard node.parent != nil else { continue }
      let junction = Junction(up: true, down: !node.isLast, left: isLeft, right: !isLeft)
      frame.draw(junction.text ?? "", .border, in: Rect(x: trunk, y: y, width: 1, height: 1))
    }
  }

  /// The name, and beside it the verdicts: their counts, or where there is less room a bar.
  private func draw(_ node: AroundNode, in rect: Rect, frame: inout Frame) {
    let speaker = node.neighbour.speaker
    let counts =
      rect.width < 36
      ? speaker.bar(width: 7) : speaker.summaryCount == 0 ? speaker.counts : speaker.tally.columns
    let reserved = rect.width >= 36 ? 19 : rect.width >= 20 ? 7 : 0
    let name = speaker.cleanName.padded(to: max(0, rect.width - max(reserved, counts.width) - 3))
    frame.draw(
      reserved == 0
        ? Line([Run(" "), Run(speaker.cleanName, speaker.nameRole)])
        : Line([Run(" "), Run(name, speaker.nameRole), Run(" ")]) + counts,
      in: rect.inset(right: 1))
  }
}

extension AroundNode {
  /// The first reason that is given for the connection, as plain text.
  fileprivate var reason: CleanText? {
    neighbour.firstReason.map { CleanText(MarkdownInline.plainText($0)) }
  }
}

extension Rect {
  fileprivate func moved(down rows: Int) -> Rect {
    Rect(x: x, y: y + rows, width: width, height: height)
  }

  /// One row of the rectangle, from 0.
  fileprivate func row(_ row: Int) -> Rect { Rect(x: x, y: y + row, width: width, height: 1) }

  /// The middle of the rectangle, so many columns wide, or all where it is narrower.
  fileprivate func middle(_ columns: Int) -> Rect {
    let columns = min(columns, width)
    return Rect(x: x + (width - columns) / 2, y: y, width: columns, height: height)
  }
}

/// A box-drawing character by the sides it reaches to.
struct Junction {
  /// Nil for a straight line across.
  let text: CleanText?

  init(up: Bool, down: Bool, left: Bool, right: Bool) {
    text =
      switch (up, down, left, right) {
      case (false, false, _, _): nil
      case (true, false, false, false), (false, true, false, false), (true, true, false, false): "│"
      case (true, true, true, false): "┤"
      case (true, true, false, true): "├"
      case (true, true, true, true): "┼"
      case (true, false, true, true): "┴"
      case (true, false, true, false): "┘"
      case (true, false, false, true): "└"
      case (false, true, true, true): "┬"
      case (false, true, true, false): "┐"
      case (false, true, false, true): "┌"
      }
  }
}
