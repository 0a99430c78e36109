import VerdictCore

extension AroundView {
  /// What is said between the node under the cursor and the one it hangs on.
  func text(in scene: AroundScene) -> [Line] {
    let tree = scene.tree
    guard let selected = tree[cursor.index] else {
      return [tree.overview] + (scene.map?.campText(of: tree.centre.slug) ?? [])
    }
    guard let parent = selected.parent, let between = tree[parent]?.neighbour.speaker else {
      return selected.neighbour.sentences(centre: tree.centre)
    }
    let reasons = scene.map.map {
      $0.graph.reasons(between: between.slug, and: selected.neighbour.speaker.slug)
    }
    return selected.neighbour.sentences(
      of: between, and: selected.neighbour.speaker, reasons: reasons ?? ([:], [:]))
  }
}

extension AroundTree {
  fileprivate var overview: Line {
    if count == 1 { return Line("No connections, in or out.", .muted) }
    let near = (contradicting + agreeing).filter { $0.parent == nil }.map(\.neighbour)
    let agreeing = near.count { $0.kind == .agrees }
    let mutual = near.count(where: \.isMutual)
    let conflicting = near.count(where: \.isConflicting)
    return Line(
      "\(agreeing) agree  \(near.count - agreeing) contradict  \(mutual) mutual  \(conflicting) conflicting",
      .muted)
  }
}

extension ConnectionGraph {
  /// What two speakers give as reasons for what they say of each other.
  func reasons(
    between here: Slug, and there: Slug
  ) -> (outgoing: [ConnectionKind: [String]], incoming: [ConnectionKind: [String]]) {
    guard let here = node(of: here), let there = node(of: there) else { return ([:], [:]) }
    func byKind(_ speaker: Int, _ other: Int) -> [ConnectionKind: [String]] {
      Dictionary(
        words(from: speaker, to: other).map { ($0.kind, $0.reasons) }, uniquingKeysWith: +)
    }
    return (byKind(here, there), byKind(there, here))
  }
}

extension GraphMap {
  private static let shownMembers = 8

  /// The camp of a speaker in words, and what they say or hear against the camps.
  fileprivate func campText(of slug: Slug) -> [Line] {
    guard let speaker = graph.node(of: slug), let camp = camps.camp(of: speaker) else { return [] }
    let members = camps.members[camp]
    let names = members.lazy.filter { $0 != speaker }.prefix(Self.shownMembers)
      .map { Line(graph.speakers[$0].cleanName, .speaker) }
    var line = Line("In camp \(camp + 1) of \(camps.members.count)", .muted)
    line = line + Line(members.count > 1 ? " with " : ", alone", .muted)
    line = line + .joined(Array(names), by: Run(", "))
    let more = members.count - 1 - Self.shownMembers
    if more > 0 { line = line + Line(" and \(more) more", .muted) }
    let against = camps.frustrated(at: speaker, in: graph).prefix(Self.shownMembers)
    return [line] + against.map { Line("Against the camps: ", .muted) + graph.sentence($0) }
  }
}
