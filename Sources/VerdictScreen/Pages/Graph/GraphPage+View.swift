import VerdictCore

extension GraphPage {
  package func draw(in frame: inout Frame, _ surroundings: Surroundings) {
    let areas = GraphAreas(surroundings.body)
    let scene = scene(in: areas.picture)
    if kind == .around {
      around.draw(in: &frame, picture: areas.picture)
    } else if let scene {
      view.draw(in: &frame, scene)
    }
    drawMissing(in: &frame, areas.picture, surroundings)
    let end = frame.draw(GraphTabs(current: kind).line, in: areas.tabs)
    let room = areas.tabs.inset(left: end + 2 - areas.tabs.x)
    let status = statuses(scene).first { $0.width <= room.width }
    frame.drawRight(status ?? statuses(scene).last ?? Line(), in: room)
    drawWords(scene, in: &frame, areas.words)
  }

  /// What of the graph is shown, else how large it is: in full, and shorter.
  private func statuses(_ scene: GraphScene?) -> [Line] {
    guard let scene else { return [] }
    let status = kind == .around ? Line() : view.status(in: scene)
    return status.width > 0 ? [status] : scene.map.statuses
  }

  /// Says why there is no picture.
  private func drawMissing(
    in frame: inout Frame, _ rect: Rect, _ surroundings: Surroundings
  ) {
    guard kind != .around || around.depth == 2 else { return }
    if graph.value == nil {
      frame.draw(graph.notice("reading all connections…", in: surroundings), in: rect)
    } else if kind != .around, graph.value?.graph.place(of: focus) == nil {
      frame.draw(
        "Nobody in the library is \(CleanText(focus.text)), or mentions them.", .muted, in: rect)
    }
  }

  private func drawWords(_ scene: GraphScene?, in frame: inout Frame, _ rect: Rect) {
    guard rect.height > 1 else { return }
    frame.fill("─", .border, in: rect)
    let words =
      kind == .around
      ? around.words(graph.value) : scene.map { view.words(in: $0) } ?? []
    let room = rect.splitTop(1).rest
    let wrapped = words.flatMap { TextWrap.wrap($0, width: room.width) }
    frame.draw(wrapped.cut(to: room.height, width: room.width), in: room)
  }
}

extension GraphMap {
  /// `12 speakers  34 connections  2 camps  3 against them`, and what fits on less.
  fileprivate var statuses: [Line] {
    func count(_ number: Int, _ one: CleanText, _ many: CleanText) -> CleanText {
      "\(number) \(number == 1 ? one : many)"
    }
    let size: CleanText =
      "\(count(graph.speakers.count, "speaker", "speakers"))  \(count(graph.edges.count, "connection", "connections"))"
    let camps: CleanText = "  \(count(camps.members.count, "camp", "camps"))"
    let frustrated: CleanText =
      self.camps.frustrated.isEmpty ? "" : "  \(self.camps.frustrated.count) against them"
    let share = triangles.balancedShare.map { Int(($0 * 100).rounded()) }
    let balance: CleanText = share.map { "  \($0)% of triangles balanced" } ?? ""
    return [size + camps + frustrated + balance, size + camps + frustrated, size + camps, size]
      .map { Line($0, .muted) }
  }
}
