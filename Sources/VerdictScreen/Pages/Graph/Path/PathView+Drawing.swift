import VerdictCore

extension PathView {
  func draw(in frame: inout Frame, _ scene: PathScene) {
    frame.draw(scene.heading, in: scene.areas.heading)
    guard let paths = scene.found else { return }
    scene.list.drawBarred(cursor, as: step == nil ? .focused : .unfocused, in: &frame) {
      index, rect, frame in
      frame.draw(paths.graph.line(ofPath: paths[index]), in: rect)
      return true
    }
    PathSteps(self, scene).draw(in: &frame)
  }

  /// What the path under the cursor makes of the two at its ends.
  func text(in scene: PathScene) -> [Line] {
    let path = path(in: scene)
    guard let graph = scene.found?.graph, let first = path.first, let last = path.last,
      path.count > 1
    else { return [] }
    let words = PathWords(graph.signs(ofPath: path))
    let line = words.line(
      from: Run(graph.speakers[first].cleanName, .speaker),
      to: Run(graph.speakers[last].cleanName, .speaker))
    guard let conclusion = words.conclusion else { return [line + Line(".")] }
    return [line + Line([Run(", "), Run(conclusion, words.sign.role), Run(".")])]
  }
}

extension PathScene {
  /// Whom paths are asked between, and how many there are.
  fileprivate var heading: Line {
    guard let end else {
      return Line([
        Run("From "), Run(start.cleanName, .speaker), Run(" to whom? Press "), Run("t", .key),
        Run(" to choose.", .muted),
      ])
    }
    let ends = Line([
      Run("From "), Run(start.cleanName, .speaker), Run(" to "), Run(end.cleanName, .speaker),
    ])
    guard let paths else { return ends + Line(": ") + .joined(notice, by: Run(" ")) }
    guard let paths else { return ends + Line(": no connection between them.", .muted) }
    if paths.length == 0 { return ends + Line(": that is the same speaker.", .muted) }
    let word = CountedWord("path", "shortest paths")
    let count: CleanText = paths.count == .max ? "countless paths" : "\(paths.count, word)"
    return ends + Line(": \(paths.length, .step), \(count)", .muted)
  }
}

extension ConnectionGraph {
  /// What a path amounts to, the names on it, and what connects each to the next.
  fileprivate func line(ofPath path: [Int]) -> Line {
    let sign = sign(ofPath: path)
    var line = Line([Run(" \(sign.mark)  ", sign.role)])
    for (index, speaker) in path.enumerated() {
      if index > 0, let edgePair = edgePair(from: path[index - 1], to: speaker) {
        line = line + Line(" ") + edgePair.link() + Line(" ")
      }
      line = line + Line(speakers[speaker].cleanName, speakers[speaker].nameRole)
    }
    return line
  }
}
