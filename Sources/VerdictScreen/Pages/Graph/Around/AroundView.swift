import VerdictCore

/// The picture around one speaker: those they contradict, or who contradict them, on one side and
/// those they agree with on the other.
struct AroundView: Hashable, Sendable {
  private(set) var tree: AroundTree?
  private(set) var cursor = ListCursor()
  /// How many connections away from the centre speakers are shown: 1 or 2.
  private(set) var depth = 1

  let context = KeyContext.graph

  /// Takes in who is there, after that, the depth or the room has changed.
  mutating func layOut(
    _ neighbourhood: Neighbourhood?, further graph: ConnectionGraph?, in picture: Rect
  ) {
    tree = neighbourhood.map { AroundTree($0, further: depth == 2 ? graph : nil) }
    select(cursor.index, in: picture)
  }

  /// The node under the cursor; nil on the centre.
  var selected: AroundNode? { tree?[cursor.index] }

  mutating func toggleDepth() { depth = 3 - depth }

  /// Puts the cursor back on the centre.
  mutating func centre() { cursor = ListCursor() }

  mutating func perform(_ action: Action, in picture: Rect) -> GraphMove {
    guard let tree else { return action == .back ? .back : .stay }
    switch action {
    case .open:
      let slug = selected?.neighbour.speaker.slug
      return slug.map { .open(.graph(GraphPage(centre: $0))) }
        ?? .open(.speaker(SpeakerPage(tree.centre.slug)))
    case .connections:
      return .open(.speaker(SpeakerPage(selected?.neighbour.speaker.slug ?? tree.centre.slug)))
    case .back:
      return .back
    case .nextPane:
      select(groupStarts.first { $0 > cursor.index } ?? 0, in: picture)
    case .previousPane:
      select(groupStarts.last { $0 < cursor.index } ?? groupStarts.last ?? 0, in: picture)
    default:
      var moved = cursor
      let geometry = AroundGeometry(tree, top: cursor.top, in: picture)
      if moved.move(action, count: tree.count, height: geometry.height) {
        select(moved.index, in: picture)
      }
    }
    return .stay
  }

  mutating func click(x: Int, y: Int, in picture: Rect) -> GraphMove {
    guard let tree else { return .stay }
    let geometry = AroundGeometry(tree, top: cursor.top, in: picture)
    let places = [0] + [true, false].compactMap { geometry.place(onRow: y, isLeft: $0) }
    guard let hit = places.first(where: { geometry.place(of: $0)?.contains(x: x, y: y) == true })
    else { return .stay }
    if hit == cursor.index { return perform(.open, in: picture) }
    select(hit, in: picture)
    return .stay
  }

  mutating func scroll(by rows: Int, in picture: Rect) {
    select(cursor.index + rows.signum(), in: picture)
  }

  private mutating func select(_ place: Int, in picture: Rect) {
    guard let tree else { return }
    cursor.index = min(max(0, place), tree.count - 1)
    let geometry = AroundGeometry(tree, top: cursor.top, in: picture)
    if cursor.index > 0 {
      let row = geometry.row(of: cursor.index)
      cursor.top = min(max(cursor.top, row - geometry.height + 1), row)
    }
    cursor.top = max(0, min(cursor.top, geometry.rows - geometry.height))
  }

  /// Where each group of nodes starts: the centre, those contradicted, those agreed with.
  private var groupStarts: [Int] {
    guard let tree else { return [0] }
    return [0] + (tree.contradicting.isEmpty ? [] : [1])
      + (tree.agreeing.isEmpty ? [] : [1 + tree.contradicting.count])
  }

  /// What is said between the node under the cursor and the one it hangs on.
  func words(_ map: GraphMap?) -> [Line] {
    guard let tree else { return [] }
    guard let selected else {
      return [overview(of: tree)] + (map?.campWords(of: tree.centre.slug) ?? [])
    }
    guard let parent = selected.parent, let between = tree[parent]?.neighbour.speaker else {
      return selected.neighbour.sentences(centre: tree.centre)
    }
    let reasons = map.map {
      $0.graph.reasons(between: between.slug, and: selected.neighbour.speaker.slug)
    }
    return selected.neighbour.sentences(
      of: between, and: selected.neighbour.speaker, reasons: reasons ?? ([], []))
  }

  private func overview(of tree: AroundTree) -> Line {
    if tree.count == 1 { return Line("No connections, in or out.", .muted) }
    let near = (tree.contradicting + tree.agreeing).filter { $0.parent == nil }.map(\.neighbour)
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
  func reasons(between here: Slug, and there: Slug) -> (said: [String], heard: [String]) {
    guard let here = place(of: here), let there = place(of: there) else { return ([], []) }
    return (
      words(from: here, to: there).flatMap(\.reasons),
      words(from: there, to: here).flatMap(\.reasons)
    )
  }
}
