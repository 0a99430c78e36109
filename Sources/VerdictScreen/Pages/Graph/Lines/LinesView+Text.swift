import VerdictCore

extension LinesView {
  func text(in scene: GraphScene) -> [Line] {
    guard scene.hasFocus else { return [] }
    let name = CleanText(scene.graph.speakers[scene.focus].name)
    let edgePairs = scene.graph.edgePairs(of: scene.focus)
    let outgoing: [Line] = ConnectionKind.allCases.compactMap { kind in
      list(edgePairs.filter { $0.outgoing.contains(.init(kind)) }, scene).map {
        Line([Run(name, .speaker), Run(" \(kind.verb) ", kind.role)]) + $0
      }
    }
    let incoming: [Line] = ConnectionKind.allCases.compactMap { kind in
      list(edgePairs.filter { $0.incoming.contains(.init(kind)) }, scene).map {
        Line([Run(name, .speaker), Run(" is \(kind.incomingVerb) ", kind.role)]) + $0
      }
    }
    let lines = outgoing + incoming
    return lines.isEmpty ? [Line("\(name) has no connections, in or out.", .muted)] : lines
  }

  func status(in scene: GraphScene) -> Line {
    let plan = plan(of: scene)
    guard scene.hasFocus, !scene.graph.edges.isEmpty else { return Line() }
    guard plan.gutters == nil else {
      return Line("◆ speaker  → whom they mean   ┼ crosses  • joins", .muted)
    }
    let count = scene.graph.edgePairs(of: scene.focus).reduce(0) {
      $0 + $1.outgoing.kinds.count + $1.incoming.kinds.count
    }
    return Line("only \(count, .connection): all need \(plan.leastWidth) columns", .notice)
  }

  /// Some speakers by name, those after the first ones by number; nil where there are none.
  private func list(_ edgePairs: [EdgePair], _ scene: GraphScene) -> Line? {
    guard !edgePairs.isEmpty else { return nil }
    let shown = 8
    let names = edgePairs.prefix(shown).map { edgePair in
      let speaker = scene.graph.speakers[edgePair.other]
      return Line(speaker.cleanName.fitted(to: 40), speaker.nameRole)
    }
    let line = Line.joined(names, by: Run(", "))
    return edgePairs.count > shown
      ? line + Line(" and \(edgePairs.count - shown) more", .muted) : line
  }
}
