import VerdictCore

extension MatrixView {
  func text(in scene: GraphScene) -> [Line] {
    guard scene.hasFocus else { return [] }
    if isZoomedOut(in: scene) { return campText(in: scene) }
    let order = scene.map.order
    guard order.indices.contains(columns.index) else { return [] }
    let (row, column) = (scene.focus, order[columns.index])
    guard row != column else { return Self.text(about: row, in: scene.graph) }
    return Self.text(of: row, about: column, in: scene.graph)
      + Self.text(of: column, about: row, in: scene.graph)
  }

  func status(in scene: GraphScene) -> Line {
    guard scene.hasFocus else { return Line() }
    let geometry = geometry(in: scene)
    let count = geometry.rows.count
    var text: CleanText =
      isZoomedOut(in: scene)
      ? "rows on columns: + agree − contradict"
      : "row on column: + agrees − contradicts ± both"
    if isZoomedOut(in: scene), campTable(of: scene).hasOthers {
      text = text + "  others: in a camp of one, or none"
    }
    let axes = [
      ("rows", geometry.rows.shown(from: rows.top)),
      ("columns", geometry.columns.shown(from: columns.top)),
    ]
    for (noun, shown) in axes where shown.count < count {
      let range: CleanText = "\((shown.first?.index ?? 0) + 1)–\((shown.last?.index ?? -1) + 1)"
      text = text + "  \(CleanText(noun)) \(range) of \(count)"
    }
    return Line(text, .muted)
  }

  /// What one speaker says of another, and why.
  private static func text(
    of speaker: Int, about other: Int, in graph: ConnectionGraph
  ) -> [Line] {
    let (one, two) = (graph.speakers[speaker], graph.speakers[other])
    let connections = graph.words(from: speaker, to: other)
    guard !connections.isEmpty else {
      return [Line("\(CleanText(one.name)) says nothing of \(CleanText(two.name))", .muted)]
    }
    return connections.flatMap { kind, reasons in
      Neighbour(
        speaker: two, outgoing: ConnectionKinds(kind), outgoingReasons: [kind: reasons]
      ).sentences(centre: one)
    }
  }

  private static func text(about speaker: Int, in graph: ConnectionGraph) -> [Line] {
    let edgePairs = graph.edgePairs(of: speaker)
    let outgoing = edgePairs.count { !$0.outgoing.isEmpty }
    let incoming = edgePairs.count { !$0.incoming.isEmpty }
    let mutual = edgePairs.count(where: \.isMutual)
    let name = Line(CleanText(graph.speakers[speaker].name), .speaker)
    return [
      name + Line(" speaks of \(outgoing), is spoken of by \(incoming), mutually with \(mutual)")
    ]
  }

  private func campText(in scene: GraphScene) -> [Line] {
    let table = campTable(of: scene)
    guard (0..<table.count).contains(columns.index) else { return [] }
    let verb = rows.index == columns.index ? "of each other" : "of"
    let cell = table.cell(row: rows.index, column: columns.index)
    let row = members(of: rows.index, table) + Line(" say \(CleanText(verb)): ") + cell
    return rows.index == columns.index ? [row] : [row, members(of: columns.index, table)]
  }

  /// The members of a camp by name, those after the first ones by an ellipsis.
  private func members(of index: Int, _ table: CampTable) -> Line {
    let shown = 6
    let members = table.members(of: index, atMost: shown + 1)
    let names = members.prefix(shown).map { member in
      Line(CleanText(table.map.graph.speakers[member].name).fitted(to: 40), .speaker)
    }
    let line = Line.joined(names, by: Run(", "))
    return Line("\(index + 1) ", .muted) + line + Line(members.count > shown ? ", …" : "")
  }
}
