import VerdictCore

/// All shortest paths from the speaker in focus to another, and one of them step by step.
struct PathView: GraphView {
  static let title: CleanText = "Path"
  static let context = KeyContext.path

  /// Which path the cursor is on.
  private(set) var cursor = ListCursor()
  /// Which speaker of that path, where the steps take the keys; the first stands in focus anyway.
  private(set) var step: Int?

  init() {}

  var needs: GraphFacts.Needs { [.graph, .paths] }
  var forNextPage: PathView { self }

  func scene(of facts: GraphFacts, in environment: Environment) -> PathScene? {
    PathScene(facts, in: environment)
  }

  /// The nodes on the path under the cursor; none until it is known.
  func path(in scene: PathScene) -> [Int] {
    guard let paths = scene.found, paths.count > cursor.index else { return [] }
    return paths[cursor.index]
  }

  mutating func layOut(in scene: PathScene) {
    // Without an answer nothing tells where the cursor may be.
    guard scene.paths != nil else { return }
    cursor.move(to: cursor.index, in: scene.list)
    step = step.map { min($0, scene.found?.length ?? 0) }
  }

  mutating func perform(_ action: Action, in scene: PathScene) -> GraphMove {
    let path = path(in: scene)
    switch action {
    case .back where step != nil: step = nil
    case .back: return .back
    case .nextPane, .previousPane: step = step == nil && !path.isEmpty ? 0 : nil
    case .connections: return .open(Page(SpeakerPage(selected(in: scene).slug)))
    case .open where step == nil && !path.isEmpty: step = 0
    case .open: return .graph(selected(in: scene).slug)
    default:
      if var speaker = step.map({ ListCursor(index: $0) }) {
        if speaker.move(action, count: path.count, height: scene.areas.steps.height) {
          step = speaker.index
        }
      } else {
        _ = cursor.move(action, in: scene.list)
      }
    }
    return .stay
  }

  mutating func click(x: Int, y: Int, in scene: PathScene) -> GraphMove {
    if scene.list.rect.contains(x: x, y: y) {
      step = nil
      _ = cursor.click(x: x, y: y, in: scene.list)
    } else if let hit = PathSteps(self, scene).step(onRow: y) {
      if hit == step { return .graph(selected(in: scene).slug) }
      step = hit
    }
    return .stay
  }

  mutating func scroll(by rows: Int, x: Int, y: Int, in scene: PathScene) -> GraphMove {
    if scene.list.rect.contains(x: x, y: y) {
      cursor.scroll(by: rows, in: scene.list)
    } else if let step {
      self.step = max(0, min(step + rows.signum(), path(in: scene).count - 1))
    }
    return .stay
  }

  /// The speaker under the cursor, else the one in focus.
  private func selected(in scene: PathScene) -> SpeakerNode {
    let path = path(in: scene)
    let node = step.flatMap { path.indices.contains($0) ? path[$0] : nil }
    return node.flatMap { scene.found?.graph.speakers[$0] } ?? scene.start
  }
}

/// The paths between two speakers, and where they are drawn.
struct PathScene: Sendable {
  /// The most paths to list: as many as anybody could look through.
  private static let mostPaths = 1_000_000

  let map: GraphMap
  /// The speaker in focus.
  let start: SpeakerNode
  /// Nil until one is chosen.
  let end: SpeakerNode?
  /// Nil until they are here, and nil inside where nothing connects the two.
  let paths: ShortestPaths??
  /// Why the paths are not here.
  let notice: [Line]
  /// Which part of the picture shows what.
  let areas: PathAreas

  /// Nil until the graph is here, or where the speaker in focus is not in it.
  init?(_ facts: GraphFacts, in environment: Environment) {
    guard let map = facts.graph.value, let focus = map.graph.node(of: facts.focus) else {
      return nil
    }
    self.map = map
    start = map.graph.speakers[focus]
    end = facts.target.map { target in
      map.graph.node(of: target).map { map.graph.speakers[$0] } ?? SpeakerNode(slug: target)
    }
    paths = facts.paths.isHere ? facts.paths.value : nil
    notice = facts.paths.notice("looking…", in: environment)
    let found = paths ?? nil
    areas = PathAreas(
      GraphAreas(environment.body).picture, paths: min(found?.count ?? 0, Self.mostPaths),
      steps: found?.length ?? 0)
  }

  /// The paths, where there are any.
  var found: ShortestPaths? { paths ?? nil }

  /// The paths, one a row.
  var list: ListBox { ListBox(areas.paths, count: min(found?.count ?? 0, Self.mostPaths)) }
}

extension KeyContext {
  package static let path = KeyContext(
    "path", [.page, .scrolls, .speakers, .opens, .panes, .paths])
}
