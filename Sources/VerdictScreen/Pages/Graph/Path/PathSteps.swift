import VerdictCore

/// One path, drawn downwards: a row a speaker, and between them what connects them.
struct PathSteps {
  private let rect: Rect
  private let graph: ConnectionGraph
  private let path: [Int]
  private let step: Int?
  /// The first speaker in view.
  private let top: Int

  init(_ view: PathView, _ scene: PathScene) {
    rect = scene.areas.steps
    graph = scene.found?.graph ?? scene.map.graph
    path = view.path(in: scene)
    step = view.step
    let shown = max(1, (rect.height + 1) / 2)
    top = max(0, min((view.step ?? 0) - shown + 1, path.count - shown))
  }

  /// The step whose speaker is on a row of the screen.
  func step(onRow y: Int) -> Int? {
    let (index, rest) = (y - rect.y).quotientAndRemainder(dividingBy: 2)
    guard rect.contains(x: rect.x, y: y), rest == 0, path.indices.contains(top + index) else {
      return nil
    }
    return top + index
  }

  func draw(in frame: inout Frame) {
    for index in path.indices.dropFirst(top) {
      let speaker = graph.speakers[path[index]]
      let row = Rect(x: rect.x, y: rect.y + 2 * (index - top), width: rect.width, height: 1)
      guard row.y < rect.maxY else { return }
      frame.draw(
        Line([Run(" "), Run(speaker.cleanName, speaker.nameRole), Run("  ")]) + speaker.counts,
        in: row)
      if step == index { frame.select(row) }
      guard index + 1 < path.count, row.y + 1 < rect.maxY else { continue }
      let below = Rect(x: rect.x, y: row.y + 1, width: rect.width, height: 1)
      frame.draw(connection(from: path[index], to: path[index + 1]), in: below)
    }
  }

  /// `│ + agrees ↔  why`: what connects two speakers that follow each other.
  private func connection(from here: Int, to there: Int) -> Line {
    guard let edgePair = graph.edgePair(from: here, to: there) else { return Line() }
    let verb: CleanText =
      edgePair.isConflicting ? "⚡ words conflict" : "\(edgePair.kind.sign) \(edgePair.kind.word)"
    let direction: CleanText = edgePair.isMutual ? "↕" : edgePair.outgoing.isEmpty ? "↑" : "↓"
    let reasons = graph.words(from: here, to: there) + graph.words(from: there, to: here)
    let why = reasons.flatMap(\.reasons).joined(separator: "; ")
    return Line([Run("   \(edgePair.kind.post) \(direction) \(verb)  ", edgePair.sign.role)])
      + MarkdownLayout.line(why, role: .muted)
  }
}

/// Which part of a picture of paths shows what.
struct PathAreas {
  /// What is asked, and what came of it.
  let heading: Rect
  /// One row a path.
  let paths: Rect
  /// The path under the cursor, step by step.
  let steps: Rect

  /// The paths get what the steps leave, and at least a third.
  init(_ picture: Rect, paths count: Int, steps length: Int) {
    let (heading, rest) = picture.splitTop(1)
    self.heading = heading
    let wanted = 2 * length + 2
    let least = min(count, max(1, rest.height / 3))
    let (paths, below) = rest.splitTop(min(count, max(least, rest.height - wanted)))
    self.paths = paths
    steps = below.splitTop(1).rest
  }
}
