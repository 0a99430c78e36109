import VerdictCore

/// The picture around one speaker: those they contradict, or who contradict them, on one side and
/// those they agree with on the other.
struct AroundView: GraphView {
  static let title: CleanText = "Around"
  static let context = KeyContext.graph
  static let keys = [
    KeyRow(
      [("d", .toggleDepth)], "depth: one connection away, or two", in: .only(.graph),
      hint: "depth")
  ]

  private(set) var cursor = ListCursor()
  /// How many connections away from the centre speakers are shown: 1 or 2.
  private(set) var depth = 1

  init() {}

  var needs: GraphFacts.Needs { depth == 1 ? .neighbourhood : [.neighbourhood, .graph] }

  func scene(of facts: GraphFacts, in environment: Environment) -> AroundScene? {
    AroundScene(facts, isDeep: depth == 2, in: environment)
  }

  var forNextPage: AroundView {
    var view = AroundView()
    view.depth = depth
    return view
  }

  mutating func recentre() { cursor = ListCursor() }

  mutating func layOut(in scene: AroundScene) { select(cursor.index, in: scene) }

  mutating func perform(_ action: Action, in scene: AroundScene) -> GraphMove {
    let tree = scene.tree
    let selected = tree[cursor.index]?.neighbour.speaker.slug
    switch action {
    case .open:
      return selected.map { .graph($0) } ?? .open(Page(SpeakerPage(tree.centre.slug)))
    case .connections:
      return .open(Page(SpeakerPage(selected ?? tree.centre.slug)))
    case .back:
      return .back
    case .toggleDepth:
      depth = 3 - depth
    case .nextPane:
      select(tree.groupStarts.first { $0 > cursor.index } ?? 0, in: scene)
    case .previousPane:
      let before = tree.groupStarts.last { $0 < cursor.index }
      select(before ?? tree.groupStarts.last ?? 0, in: scene)
    default:
      var moved = cursor
      let height = scene.geometry(top: cursor.top).height
      if moved.move(action, count: tree.count, height: height) { select(moved.index, in: scene) }
    }
    return .stay
  }

  mutating func click(x: Int, y: Int, in scene: AroundScene) -> GraphMove {
    let geometry = scene.geometry(top: cursor.top)
    let nodes = [0] + [true, false].compactMap { geometry.node(onRow: y, isLeft: $0) }
    guard let hit = nodes.first(where: { geometry.rect(of: $0)?.contains(x: x, y: y) == true })
    else { return .stay }
    if hit == cursor.index { return perform(.open, in: scene) }
    select(hit, in: scene)
    return .stay
  }

  mutating func scroll(
    by rows: Int, x: Int, y: Int, in scene: AroundScene
  ) -> GraphMove {
    select(cursor.index + rows.signum(), in: scene)
    return .stay
  }

  /// Puts the cursor on a node and scrolls to it.
  private mutating func select(_ node: Int, in scene: AroundScene) {
    cursor.index = min(max(0, node), scene.tree.count - 1)
    let geometry = scene.geometry(top: cursor.top)
    if cursor.index > 0 {
      let row = geometry.row(of: cursor.index)
      cursor.top = min(max(cursor.top, row - geometry.height + 1), row)
    }
    cursor.top = max(0, min(cursor.top, geometry.rows - geometry.height))
  }
}

/// The speakers around the one in focus, and where they are drawn.
struct AroundScene: Sendable {
  let tree: AroundTree
  /// The graph of all connections; nil until it is here.
  let map: GraphMap?
  let picture: Rect

  private struct TreeKey: Equatable {
    let neighbourhood: Neighbourhood
    let graph: ConnectionGraph?
  }

  private static let trees = LayoutCache<TreeKey, AroundTree>()

  /// Nil until it is known who is connected to the speaker in focus.
  init?(_ facts: GraphFacts, isDeep: Bool, in environment: Environment) {
    guard let neighbourhood = facts.neighbourhood.value else { return nil }
    map = facts.graph.value
    let key = TreeKey(neighbourhood: neighbourhood, graph: isDeep ? map?.graph : nil)
    tree = Self.trees.layout(for: key) { AroundTree(neighbourhood, further: key.graph) }
    picture = GraphAreas(environment.body).picture
  }

  /// Where the nodes stand when `top` is the first row of nodes in view.
  func geometry(top: Int) -> AroundGeometry { AroundGeometry(tree, top: top, in: picture) }
}

extension KeyContext {
  /// The graph around a speaker.
  package static let graph = KeyContext(
    "graph", [.page, .scrolls, .speakers, .opens, .panes, .paths])
}
