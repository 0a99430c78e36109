import VerdictCore

extension PathView {
  package func draw(in frame: inout Frame, _ scene: GraphScene) {
    let areas = PathAreas(scene.rect, ways: listed, steps: paths?.length ?? 0)
    frame.draw(heading(in: scene), in: areas.heading)
    guard let paths, isAnswered(in: scene) else { return }
    for row in 0..<areas.ways.height where cursor.top + row < listed {
      let place = cursor.top + row
      let rect = Rect(
        x: areas.ways.x, y: areas.ways.y + row, width: areas.ways.width - 1, height: 1)
      let line = line(of: paths[place], in: paths.graph)
      if place == cursor.index {
        frame.draw("▌", .progress, in: rect)
      }
      frame.draw(line, in: rect.inset(left: 1))
      if place == cursor.index {
        frame.select(rect.inset(left: 1), as: step == nil ? .focused : .unfocused)
      }
    }
    frame.drawScrollMark(
      in: areas.ways, top: cursor.top, visible: areas.ways.height, total: listed)
    PathSteps(self, scene, areas.steps).draw(in: &frame)
  }

  package func status(in scene: GraphScene) -> Line { Line() }

  /// What the way under the cursor makes of the two at its ends.
  package func words(in scene: GraphScene) -> [Line] {
    guard let paths, let first = way.first, let last = way.last, way.count > 1 else { return [] }
    let words = PathWords(paths.graph.signs(ofPath: way))
    let line = Line([
      Run(paths.graph.speakers[first].cleanName, .speaker),
      Run(" is \(CleanText(words.relation)) of "),
      Run(paths.graph.speakers[last].cleanName, .speaker),
    ])
    guard let conclusion = words.conclusion else { return [line + Line(".")] }
    let role = paths.graph.sign(ofPath: way).role
    return [line + Line([Run(", "), Run(CleanText(conclusion), role), Run(".")])]
  }

  private func heading(in scene: GraphScene) -> Line {
    let start = scene.graph.speakers[scene.focus]
    guard let target else {
      return Line([
        Run("From "), Run(start.cleanName, .speaker), Run(" to whom? "), Run("t", .key),
        Run(" asks.", .muted),
      ])
    }
    let place = scene.graph.place(of: target)
    let end = place.map { scene.graph.speakers[$0] } ?? SpeakerNode(slug: target)
    let way = Line([
      Run("From "), Run(start.cleanName, .speaker), Run(" to "), Run(end.cleanName, .speaker),
    ])
    guard isAnswered(in: scene) else {
      return way + Line(": looking…", .progress)
    }
    guard let paths else { return way + Line(": nothing connects them, near or far.", .muted) }
    if paths.length == 0 { return way + Line(": that is the same speaker.", .muted) }
    let ways: CleanText =
      paths.count == 1 ? "one way" : paths.count == .max ? "countless ways" : "\(paths.count) ways"
    let steps: CleanText = paths.length == 1 ? "one step" : "\(paths.length) steps"
    return way + Line(": \(ways) of \(steps)", .muted)
  }

  /// Whether the ways are those from the speaker in focus to the target.
  private func isAnswered(in scene: GraphScene) -> Bool {
    guard case .paths(let start, target) = answered?.subject else { return false }
    return scene.graph.place(of: start) == scene.focus
  }

  /// What the way amounts to, the names on it, and what connects each to the next.
  private func line(of way: [Int], in graph: ConnectionGraph) -> Line {
    let sign = graph.sign(ofPath: way)
    var line = Line([Run(" \(sign.mark)  ", sign.role)])
    for (place, speaker) in way.enumerated() {
      if place > 0, let tie = graph.tie(from: way[place - 1], to: speaker) {
        line = line + Line(" ") + tie.link() + Line(" ")
      }
      line = line + Line(graph.speakers[speaker].cleanName, graph.speakers[speaker].nameRole)
    }
    return line
  }
}

extension TieSign {
  /// `+`, `−` or `±`, so that the sign shows without colour.
  package var mark: CleanText {
    switch self {
    case .agrees: "+"
    case .contradicts: "−"
    case .conflicting: "±"
    }
  }
}
