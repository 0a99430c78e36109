import VerdictCore

extension GraphPage {
  package func draw(in frame: inout Frame, _ surroundings: Surroundings) {
    guard let neighbourhood else { return }
    let body = surroundings.body
    let geometry = geometry(in: body)
    if geometry.isWide { drawHeadings(geometry, in: &frame) }
    drawCentre(neighbourhood.centre, geometry, in: &frame)
    drawGroup(contradicting, firstPlace: 1, geometry, in: &frame)
    drawGroup(agreeing, firstPlace: 1 + contradicting.count, geometry, in: &frame)
    frame.drawScrollMark(
      in: Rect(x: body.maxX - 1, y: geometry.nodes.y, width: 1, height: geometry.nodes.height),
      top: cursor.top, visible: geometry.height, total: geometry.rows)
    drawWords(neighbourhood, geometry, in: &frame)
  }

  private func drawHeadings(_ geometry: GraphGeometry, in frame: inout Frame) {
    let row = geometry.nodes.inset(top: -2)
    if !contradicting.isEmpty { frame.draw(" contradicts", .contradicts, in: row) }
    if !agreeing.isEmpty {
      frame.draw(" agrees", .agrees, in: row.inset(left: row.width - geometry.sideWidth))
    }
  }

  private func drawCentre(
    _ centre: SpeakerNode, _ geometry: GraphGeometry, in frame: inout Frame
  ) {
    let name = CleanText(centre.name).uppercased()
    let rect = geometry.centre
    if geometry.isWide {
      let room = rect.inset(left: 1, right: 1)
      for (row, line) in [Line(name, .title), counts(of: centre)].enumerated() {
        let width = min(line.width, room.width)
        frame.draw(
          line,
          in: Rect(
            x: room.x + (room.width - width) / 2, y: room.y + row, width: width, height: 1))
      }
    } else {
      frame.draw(Line(name, .title) + Line("  ") + counts(of: centre), in: rect)
    }
    if cursor.place == 0 { frame.select(Rect(x: rect.x, y: rect.y, width: rect.width, height: 1)) }
  }

  private func counts(of speaker: SpeakerNode) -> Line {
    speaker.summaryCount == 0 ? Line("no summary yet", .absentSpeaker) : speaker.tally.shortCounts
  }

  /// Draws one side: the trunk to the centre, the lines from it, and the nodes.
  private func drawGroup(
    _ members: [Neighbour], firstPlace: Int, _ geometry: GraphGeometry, in frame: inout Frame
  ) {
    guard let kind = members.first?.kind else { return }
    let isLeft = geometry.isWide && kind == .contradicts
    let trunk = geometry.trunk(of: firstPlace)
    drawTrunk(at: trunk, isLeft: isLeft, kind, geometry, in: &frame)
    drawArm(from: trunk, kind, geometry, in: &frame)
    for (order, member) in members.enumerated() {
      guard let rect = geometry.place(of: firstPlace + order) else { continue }
      drawNode(member, in: rect, frame: &frame)
      if cursor.place == firstPlace + order { frame.select(rect) }
      let link = isLeft ? rect.maxX : trunk + 1
      frame.draw(
        member.link(pointsLeft: isLeft),
        in: Rect(x: link, y: rect.y, width: GraphGeometry.linkWidth - 1, height: 1))
    }
  }

  /// Draws the line that all nodes at one column hang on; on narrow screens both sides share it.
  private func drawTrunk(
    at column: Int, isLeft: Bool, _ kind: ConnectionKind, _ geometry: GraphGeometry,
    in frame: inout Frame
  ) {
    let places = (1..<count).filter { geometry.trunk(of: $0) == column }
    let linked = places.map { geometry.nodes.y + geometry.row(of: $0) - cursor.top }
    let reach = linked + [geometry.centreRow]
    let first = max(geometry.nodes.y, reach.min() ?? 0)
    let last = min(geometry.nodes.maxY - 1, reach.max() ?? 0)
    guard first <= last else { return }
    for y in first...last {
      let junction = Junction(
        up: reach.contains { $0 < y }, down: reach.contains { $0 > y },
        left: isLeft ? linked.contains(y) : geometry.isWide && y == geometry.centreRow,
        right: isLeft ? y == geometry.centreRow : linked.contains(y))
      frame.draw(
        junction.text ?? kind.dash, geometry.isWide ? kind.role : .border,
        in: Rect(x: column, y: y, width: 1, height: 1))
    }
  }

  /// Draws the line between a trunk and the name in the centre.
  private func drawArm(
    from trunk: Int, _ kind: ConnectionKind, _ geometry: GraphGeometry, in frame: inout Frame
  ) {
    guard geometry.isWide else { return }
    let row = frame.row(geometry.centreRow)
    let centre = geometry.centre
    let name = row[(row.startIndex + centre.x)..<(row.startIndex + centre.maxX)]
    guard let first = name.firstIndex(where: { $0.text != " " }),
      let last = name.lastIndex(where: { $0.text != " " })
    else { return }
    let start = trunk < centre.x ? centre.x : last - row.startIndex + 2
    let end = trunk < centre.x ? first - row.startIndex - 1 : centre.maxX
    frame.fill(
      kind.dash, kind.role, in: Rect(x: start, y: geometry.centreRow, width: end - start, height: 1)
    )
  }

  private func drawNode(_ member: Neighbour, in rect: Rect, frame: inout Frame) {
    let counts = counts(of: member.speaker)
    let name = member.cleanName.padded(to: max(0, rect.width - max(16, counts.width) - 3))
    frame.draw(
      Line(" ") + Line(name, member.nameRole) + Line(" ") + counts, in: rect.inset(right: 1))
  }

  private func drawWords(
    _ neighbourhood: Neighbourhood, _ geometry: GraphGeometry, in frame: inout Frame
  ) {
    guard geometry.words.height > 1 else { return }
    frame.fill("─", .border, in: geometry.words)
    let rect = geometry.words.splitTop(1).rest
    let lines: [Line] =
      selected?.sentences(centre: neighbourhood.centre) ?? [overview(of: neighbourhood)]
    let wrapped = lines.flatMap { TextWrap.wrap($0, width: rect.width) }
    frame.draw(wrapped.cut(to: rect.height, width: rect.width), in: rect)
  }

  private func overview(of neighbourhood: Neighbourhood) -> Line {
    let neighbours = neighbourhood.neighbours
    if neighbours.isEmpty { return Line("No connections, in or out.", .muted) }
    let mutual = neighbours.count(where: \.isMutual)
    let conflicting = neighbours.count(where: \.isConflicting)
    return Line(
      "\(agreeing.count) agree  \(contradicting.count) contradict  \(mutual) mutual  \(conflicting) conflicting",
      .muted)
  }
}

extension Neighbour {
  /// The line between trunk and node: solid and `+` agrees, dashed and `−` contradicts.
  ///
  /// The arrow at the node's end says what the centre says, the one at the trunk what the node
  /// says; `↔` stands for both.
  fileprivate func link(pointsLeft: Bool) -> Line {
    let dash = kind.dash
    let outward: CleanText = pointsLeft ? "←" : "→"
    let inward: CleanText = pointsLeft ? "→" : "←"
    let nodeEnd = isMutual ? "↔" : said.isEmpty ? dash : outward
    let trunkEnd = said.isEmpty ? inward : dash
    let sign = isConflicting ? "⚡" : dash + kind.sign
    let parts = [trunkEnd, dash, sign, dash, dash, nodeEnd]
    let text = (pointsLeft ? parts.reversed() : parts).reduce(CleanText(""), +)
    return Line(text, isConflicting ? .conflict : kind.role)
  }
}
