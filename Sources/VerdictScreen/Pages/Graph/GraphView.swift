import VerdictCore

/// One way to see the graph, with one speaker in focus; `GraphPage.viewTypes` is the
/// table of all.
///
/// A view holds what the person did in it: where its cursor is, how far it is zoomed. What it shows
/// comes in a scene, which the page makes anew for each event and each frame.
protocol GraphView: Hashable, Sendable {
  /// What the view shows, for one size of screen.
  associatedtype Scene
  static var title: CleanText { get }
  /// What can be done in the view, and so which keys work there.
  static var context: KeyContext { get }
  /// The keys that mean something in this view alone.
  static var keys: [KeyRow] { get }
  init()
  /// The answers without which the view is not complete.
  var needs: GraphFacts.Needs { get }
  /// Nil until the answers that the scene is made of are here, or where nobody is in focus.
  func scene(of facts: GraphFacts, in environment: Environment) -> Scene?
  /// Keeps cursor and scroll position where the speaker in focus shows, after any change.
  mutating func layOut(in scene: Scene)
  mutating func perform(_ action: Action, in scene: Scene) -> GraphMove
  mutating func click(x: Int, y: Int, in scene: Scene) -> GraphMove
  mutating func scroll(by rows: Int, x: Int, y: Int, in scene: Scene) -> GraphMove
  func draw(in frame: inout Frame, _ scene: Scene)
  /// What there is to say about what is under the cursor.
  func text(in scene: Scene) -> [Line]
  /// What of the graph the picture leaves out, or how it is to be read; empty where nothing.
  func status(in scene: Scene) -> Line
  /// Puts the cursor back where it starts, after another speaker has come into focus.
  mutating func recentre()
  /// The view as the page of another speaker starts with it.
  var forNextPage: Self { get }
}

extension GraphView {
  static var keys: [KeyRow] { [] }
  var context: KeyContext { Self.context }
  func status(in scene: Scene) -> Line { Line() }
  mutating func recentre() {}
  var forNextPage: Self { Self() }
}

/// What an action on a view of the graph leads to.
enum GraphMove: Hashable, Sendable {
  case stay
  /// Another speaker comes into focus, by node in the graph.
  case focus(Int)
  /// The graph around a speaker, as a page of its own.
  case graph(Slug)
  case open(Page)
  case back
}

/// What the page asks of a view, whichever it is and whether or not it has a scene.
extension GraphView {
  mutating func layOut(_ facts: GraphFacts, in environment: Environment) {
    if let scene = scene(of: facts, in: environment) { layOut(in: scene) }
  }

  mutating func perform(
    _ action: Action, _ facts: GraphFacts, in environment: Environment
  ) -> GraphMove {
    guard let scene = scene(of: facts, in: environment) else {
      return action == .back ? .back : .stay
    }
    return perform(action, in: scene)
  }

  mutating func click(
    x: Int, y: Int, _ facts: GraphFacts, in environment: Environment
  ) -> GraphMove {
    scene(of: facts, in: environment).map { click(x: x, y: y, in: $0) } ?? .stay
  }

  mutating func scroll(
    by rows: Int, x: Int, y: Int, _ facts: GraphFacts, in environment: Environment
  ) -> GraphMove {
    scene(of: facts, in: environment).map { scroll(by: rows, x: x, y: y, in: $0) } ?? .stay
  }

  func draw(in frame: inout Frame, _ facts: GraphFacts, in environment: Environment) {
    if let scene = scene(of: facts, in: environment) { draw(in: &frame, scene) }
  }

  func text(_ facts: GraphFacts, in environment: Environment) -> [Line] {
    scene(of: facts, in: environment).map(text) ?? []
  }

  func status(_ facts: GraphFacts, in environment: Environment) -> Line {
    scene(of: facts, in: environment).map(status) ?? Line()
  }
}

/// A view of the graph of any kind.
struct AnyGraphView: Hashable, Sendable {
  var view: any GraphView

  static func == (left: AnyGraphView, right: AnyGraphView) -> Bool {
    AnyHashable(left.view) == AnyHashable(right.view)
  }

  func hash(into hasher: inout Hasher) { view.hash(into: &hasher) }
}

/// A graph with one speaker in focus, and where it is drawn.
struct GraphScene: Hashable, Sendable {
  let map: GraphMap
  /// The node of the speaker in focus.
  let focus: Int
  /// The cells of the picture.
  let rect: Rect

  init(map: GraphMap, focus: Int, rect: Rect) {
    self.map = map
    self.focus = focus
    self.rect = rect
  }

  /// Nil until the graph is here, or where the speaker in focus is not in it.
  init?(_ facts: GraphFacts, in environment: Environment) {
    guard let map = facts.graph.value, let focus = map.graph.node(of: facts.focus) else {
      return nil
    }
    self.init(map: map, focus: focus, rect: GraphAreas(environment.body).picture)
  }

  var graph: ConnectionGraph { map.graph }

  /// Whether there is anybody to be in focus.
  var hasFocus: Bool { graph.speakers.indices.contains(focus) }
}

extension GraphView where Scene == GraphScene {
  func scene(of facts: GraphFacts, in environment: Environment) -> GraphScene? {
    GraphScene(facts, in: environment)
  }
}
