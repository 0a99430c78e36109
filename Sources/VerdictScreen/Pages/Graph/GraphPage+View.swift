import VerdictCore

extension GraphPage {
  package func draw(in frame: inout Frame, _ environment: Environment) {
    let areas = GraphAreas(environment.body)
    shownView.draw(in: &frame, facts, in: environment)
    drawMissing(in: &frame, areas.picture, environment)
    let end = frame.draw(tabs.line, in: areas.tabs)
    let room = areas.tabs.inset(left: end + 2 - areas.tabs.x)
    let statuses = statuses(in: environment)
    frame.drawRight(statuses.first { $0.width <= room.width } ?? statuses.last ?? Line(), in: room)
    drawText(in: &frame, areas, environment)
  }

  /// What of the graph is shown, else how large it is: in full, and shorter.
  private func statuses(in environment: Environment) -> [Line] {
    guard let scene = GraphScene(facts, in: environment) else { return [] }
    let status = shownView.status(facts, in: environment)
    return status.width > 0 ? [status] : scene.map.statuses
  }

  /// Says why there is no picture, or not all of it.
  private func drawMissing(in frame: inout Frame, _ rect: Rect, _ environment: Environment) {
    frame.draw(facts.notice(shownView.needs, in: environment), in: rect)
    guard !shownView.needs.contains(.neighbourhood), let graph = facts.graph.value?.graph,
      graph.node(of: facts.focus) == nil
    else { return }
    let name = CleanText(facts.focus.text)
    frame.draw("Nobody in the library is \(name), or mentions them.", .muted, in: rect)
  }

  private func drawText(in frame: inout Frame, _ areas: GraphAreas, _ environment: Environment) {
    guard areas.text.height > 1 else { return }
    frame.fill("─", .border, in: areas.text)
    let lines = wrappedText(width: areas.words.width, in: environment)
    frame.draw(lines.dropFirst(textScroll.top), in: areas.words)
    frame.drawScrollMark(
      in: areas.text.splitTop(1).rest, top: textScroll.top, visible: areas.words.height,
      total: lines.count)
  }
}

extension GraphMap {
  /// `12 speakers  34 connections  2 camps  3 against the camps`, and what fits on less.
  fileprivate var statuses: [Line] {
    let size: CleanText =
      "\(graph.speakers.count, .speaker)  \(graph.edges.count, .connection)"
    let camps: CleanText = "  \(self.camps.members.count, .camp)"
    let frustrated: CleanText =
      self.camps.frustrated.isEmpty ? "" : "  \(self.camps.frustrated.count) against the camps"
    let triangle: CleanText = triangles.conflicting > 0 ? "triangles without ⚡" : "triangles"
    let balance: CleanText =
      triangles.balancedShare.map { "  \(CleanText(percent: $0)) of \(triangle) balanced" } ?? ""
    return [size + camps + frustrated + balance, size + camps + frustrated, size + camps, size]
      .map { Line($0, .muted) }
  }
}

/// Which part of the page of the graph shows what.
struct GraphAreas {
  /// The names of the views, and what there is to say about the graph.
  let tabs: Rect
  let picture: Rect
  /// What there is to say about what is under the cursor, below a line.
  let text: Rect

  /// The words of the text, without the line above them and the scroll mark beside them.
  var words: Rect { text.splitTop(1).rest.inset(right: 2) }

  init(_ body: Rect) {
    let (tabs, rest) = body.inset(left: 1, right: 1).splitTop(1)
    self.tabs = tabs
    (picture, text) = rest.splitBottom(min(6, body.height / 3))
  }
}
