import VerdictCore

/// The connections of the library, seen in one of four ways, with one speaker in focus.
package struct GraphPage: PageLayer {
  /// The speaker in focus, by slug or alias.
  package private(set) var focus: Slug
  package private(set) var kind = GraphViewKind.around
  var neighbourhood: Asked<Neighbourhood>
  var graph = Asked<GraphMap>(.graph)
  var around = AroundView()
  var lines = LinesView()
  var matrix = MatrixView()
  var path = PathView()

  package init(centre: Slug) {
    focus = centre
    neighbourhood = Asked(.neighbourhood(centre))
  }

  /// The ways from one speaker to another.
  package init(from start: Slug, to end: Slug) {
    self.init(centre: start)
    path.lead(to: end)
    kind = .path
  }

  package var page: Page { .graph(self) }
  package var tab: Action? { .showGraph }
  package var speaker: Slug? { focus }
  package var context: KeyContext { kind == .around ? around.context : view.context }

  package var isReady: Bool {
    switch kind {
    case .around: around.tree != nil && (around.depth == 1 || graph.value != nil)
    case .lines, .matrix: graph.value != nil
    case .path: graph.value != nil && path.isReady(from: focus)
    }
  }

  package func isComplete(in surroundings: Surroundings) -> Bool {
    kind == .around && around.depth == 1
      ? neighbourhood.questions(in: surroundings).isEmpty
      : questions(in: surroundings).isEmpty
  }

  package func questions(in surroundings: Surroundings) -> [Question] {
    let graph = graph.questions(in: surroundings)
    return switch kind {
    case .around: neighbourhood.questions(in: surroundings) + graph
    case .lines, .matrix: graph
    case .path: graph + path.questions(from: focus, in: surroundings)
    }
  }

  package func failure(in surroundings: Surroundings) -> CleanText? {
    graph.failure(in: surroundings) ?? neighbourhood.failure(in: surroundings)
  }

  package mutating func receive(
    _ answer: Answer, to question: Question, in surroundings: Surroundings
  ) -> Outcome {
    let isMine =
      graph.receive(answer, to: question, in: surroundings)
      || neighbourhood.receive(answer, to: question, in: surroundings)
      || path.receive(answer, to: question)
    if isMine { layOut(in: surroundings) }
    return .stay
  }

  package mutating func layOut(in surroundings: Surroundings) {
    let picture = GraphAreas(surroundings.body).picture
    if kind == .around {
      around.layOut(neighbourhood.value, further: graph.value?.graph, in: picture)
    } else {
      withView(in: picture) { $0.layOut(in: $1) }
    }
  }

  package mutating func perform(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .nextPanel: show(by: 1)
    case .previousPanel: show(by: -1)
    case .toggleDepth where kind == .around: around.toggleDepth()
    default:
      let picture = GraphAreas(surroundings.body).picture
      let move =
        kind == .around
        ? around.perform(action, in: picture)
        : withView(in: picture) { $0.perform(action, in: $1) }
      return follow(move ?? (action == .back ? .back : .stay), in: surroundings)
    }
    layOut(in: surroundings)
    return .stay
  }

  package mutating func click(x: Int, y: Int, in surroundings: Surroundings) -> Outcome {
    let areas = GraphAreas(surroundings.body)
    if areas.tabs.contains(x: x, y: y) {
      kind = GraphTabs(current: kind).kind(at: x - areas.tabs.x) ?? kind
      layOut(in: surroundings)
      return .stay
    }
    let move =
      kind == .around
      ? around.click(x: x, y: y, in: areas.picture)
      : withView(in: areas.picture) { $0.click(x: x, y: y, in: $1) }
    return follow(move ?? .stay, in: surroundings)
  }

  package mutating func scroll(by rows: Int, x: Int, y: Int, in surroundings: Surroundings) {
    let picture = GraphAreas(surroundings.body).picture
    if kind == .around {
      around.scroll(by: rows, in: picture)
    } else if let move = withView(in: picture, { $0.scroll(by: rows, x: x, y: y, in: $1) }) {
      _ = follow(move, in: surroundings)
    }
  }

  /// Goes on to the next view, or the one before, with the same speaker in focus.
  private mutating func show(by step: Int) {
    let kinds = GraphViewKind.allCases
    let place = kinds.firstIndex(of: kind) ?? 0
    kind = kinds[(place + step + kinds.count) % kinds.count]
  }

  private mutating func follow(_ move: GraphMove, in surroundings: Surroundings) -> Outcome {
    switch move {
    case .stay: return .stay
    case .back: return .back
    case .focus(let place):
      if let slug = graph.value?.graph.speakers[place].slug, slug != focus {
        focus = slug
        neighbourhood = Asked(.neighbourhood(slug))
        around.centre()
      }
      layOut(in: surroundings)
      return .stay
    case .open(.graph(var page)):
      page.graph = graph
      if around.depth != page.around.depth { page.around.toggleDepth() }
      if page.path.target == nil { page.path = path }
      return .open(.graph(page))
    case .open(let page): return .open(page)
    }
  }

  /// What is shown, and where; nil where it is not known yet, or nobody is in focus.
  func scene(in picture: Rect) -> GraphScene? {
    guard let map = graph.value, let place = map.graph.place(of: focus) else { return nil }
    return GraphScene(map: map, focus: place, rect: picture)
  }

  /// The view in use but for `around`, which needs no graph.
  var view: any GraphView {
    get {
      switch kind {
      case .around, .lines: lines
      case .matrix: matrix
      case .path: path
      }
    }
    set {
      switch newValue {
      case let view as MatrixView: matrix = view
      case let view as PathView: path = view
      case let view as LinesView: lines = view
      default: break
      }
    }
  }

  @discardableResult
  private mutating func withView<Result>(
    in picture: Rect, _ body: (inout any GraphView, GraphScene) -> Result
  ) -> Result? {
    scene(in: picture).map { body(&view, $0) }
  }
}
