import VerdictCore

/// One path, drawn downwards: a row a speaker, and between them what connects them.
struct PathSteps {
  private let rect: Rect
  private let step: Int?
  /// The speakers, each with what connects it to the next below it.
  private let lines: [Line]
  /// The line of each speaker.
  private let names: [Int]
  /// The first line in view.
  private let top: Int

  init(_ view: PathView, _ scene: PathScene) {
    rect = scene.areas.steps
    let graph = scene.found?.graph ?? scene.map.graph
    let path = view.path(in: scene)
    step = view.step
    var lines: [Line] = []
    var names: [Int] = []
    for (index, node) in path.enumerated() {
      if index > 0 {
        lines += Self.connection(from: path[index - 1], to: node, in: graph, width: rect.width)
      }
      names.append(lines.count)
      let speaker = graph.speakers[node]
      lines.append(
        Line([Run(" "), Run(speaker.cleanName, speaker.nameRole), Run("  ")]) + speaker.counts)
    }
    self.lines = lines
    self.names = names
    var scroll = ScrollOffset()
    if let step = view.step, names.indices.contains(step) {
      let end = step + 1 < names.count ? names[step + 1] + 1 : lines.count
      scroll.show(names[step]..<end, count: lines.count, height: rect.height)
    }
    top = scroll.top
  }

  /// The step whose speaker is on a row of the screen.
  func step(onRow y: Int) -> Int? {
    rect.contains(x: rect.x, y: y) ? names.firstIndex(of: top + y - rect.y) : nil
  }

  func draw(in frame: inout Frame) {
    frame.draw(lines.dropFirst(top), in: rect.inset(right: 1))
    if let step, names.indices.contains(step) {
      let y = rect.y + names[step] - top
      if rect.contains(x: rect.x, y: y) {
        frame.select(Rect(x: rect.x, y: y, width: rect.width - 1, height: 1))
      }
    }
    frame.drawScrollMark(in: rect, top: top, visible: rect.height, total: lines.count)
  }

  /// `│ ↓ + agrees  why`: what connects two speakers that follow each other, in full.
  private static func connection(
    from here: Int, to there: Int, in graph: ConnectionGraph, width: Int
  ) -> [Line] {
    guard let edgePair = graph.edgePair(from: here, to: there) else { return [] }
    let verb: CleanText =
      edgePair.isConflicting ? "⚡ words conflict" : "\(edgePair.kind.sign) \(edgePair.kind.word)"
    let direction: CleanText = edgePair.isMutual ? "↕" : edgePair.outgoing.isEmpty ? "↑" : "↓"
    let (one, two) = (graph.speakers[here].run, graph.speakers[there].run)
    let sentences =
      graph.words(from: here, to: there).map { $0.kind.sentence(one, two, reasons: $0.reasons) }
      + graph.words(from: there, to: here).map { $0.kind.sentence(two, one, reasons: $0.reasons) }
    let head = Line("\(direction) \(verb)", edgePair.sign.role)
    let words =
      sentences.count == 1
      ? [Line("\(direction) \(edgePair.kind.sign) ", edgePair.sign.role) + sentences[0]]
      : [head] + sentences
    let edge = Line("   \(edgePair.kind.post) ", edgePair.sign.role)
    let room = min(MarkdownLayout.widestProse, width - edge.width - 2)
    let related = graph.relatedClaims(between: here, and: there).map(\.line)
    return (words + related).flatMap { TextWrap.wrap($0, width: max(1, room)) }.map {
      edge + $0
    }
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

  /// The paths get what the steps leave, whose reasons may take more than a line, and at least a
  /// third.
  init(_ picture: Rect, paths count: Int, steps length: Int) {
    let (heading, rest) = picture.splitTop(1)
    self.heading = heading
    let wanted = 4 * length + 2
    let least = min(count, max(1, rest.height / 3))
    let (paths, below) = rest.splitTop(min(count, max(least, rest.height - wanted)))
    self.paths = paths
    steps = below.splitTop(1).rest
  }
}
