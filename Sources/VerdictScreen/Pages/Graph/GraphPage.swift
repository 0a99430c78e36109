import VerdictCore

/// The connections of the library with one speaker in focus, seen in one of several views.
package struct GraphPage: AboutSpeaker {
  package static let kind = PageKind(
    "Graph", name: "graph", hasTab: true, make: .about { GraphPage(centre: $0) },
    contexts: viewTypes.map { $0.context },
    keys: [
      KeyRow(
        [("[", .previousPanel), ("]", .nextPanel)], "previous, next view of the graph",
        in: .only(viewTypes.map { $0.context }), hint: "view", with: .nextPanel)
    ] + viewTypes.flatMap { $0.keys })

  /// The one table of views, in the order of their tabs; the first is the one to start with.
  static let viewTypes: [any GraphView.Type] = [
    AroundView.self, LinesView.self, MatrixView.self, PathView.self,
  ]

  private(set) var facts: GraphFacts
  /// One view of each type, as it was left.
  private var views = Self.viewTypes.map { AnyGraphView(view: $0.init()) }
  /// Which of them is shown.
  private(set) var shown = 0
  /// How far the text about what is under the cursor is scrolled.
  private(set) var textScroll = ScrollOffset()

  package init(centre: Slug) { facts = GraphFacts(focus: centre) }

  /// The paths from one speaker to another.
  package init(from start: Slug, to end: Slug) {
    facts = GraphFacts(focus: start, target: end)
    shown = Self.viewTypes.firstIndex { $0 == PathView.self } ?? 0
  }

  var shownView: any GraphView {
    get { views[shown].view }
    set { views[shown].view = newValue }
  }

  /// The titles of the views, the one that is shown among them.
  var tabs: TabBar<Int> {
    TabBar(Self.viewTypes.enumerated().map { ($1.title, $0) }, current: shown)
  }

  package var isTab: Bool { true }
  package var speaker: Slug? { facts.focus }
  package var context: KeyContext { shownView.context }
  package var isReady: Bool { facts.has(shownView.needs) }

  package func isComplete(in environment: Environment) -> Bool {
    facts.questions(shownView.needs, in: environment).isEmpty
  }

  /// What the view needs, and the graph of all connections, which most views need.
  package func questions(in environment: Environment) -> [Question] {
    facts.questions(shownView.needs.union(.graph), in: environment)
  }

  package func failure(in environment: Environment) -> CleanText? {
    facts.failure(in: environment)
  }

  package mutating func rest() { facts.rest() }

  package mutating func receive(
    _ answer: Answer, to question: Question, in environment: Environment
  ) -> Outcome {
    if facts.receive(answer, to: question, in: environment) { layOut(in: environment) }
    return .stay
  }

  package mutating func layOut(in environment: Environment) {
    shownView.layOut(facts, in: environment)
  }

  package mutating func perform(_ action: Action, in environment: Environment) -> Outcome {
    switch action {
    case .scrollPreviewDown, .scrollPreviewUp:
      scrollText(by: action == .scrollPreviewDown ? 1 : -1, in: environment)
      return .stay
    default: textScroll = ScrollOffset()
    }
    switch action {
    case .nextPanel: show((shown + 1) % views.count, in: environment)
    case .previousPanel: show((shown + views.count - 1) % views.count, in: environment)
    default:
      return follow(shownView.perform(action, facts, in: environment), in: environment)
    }
    return .stay
  }

  package mutating func click(x: Int, y: Int, in environment: Environment) -> Outcome {
    let areas = GraphAreas(environment.body)
    guard areas.tabs.contains(x: x, y: y) else {
      return follow(shownView.click(x: x, y: y, facts, in: environment), in: environment)
    }
    if let tab = tabs.value(at: x - areas.tabs.x) { show(tab, in: environment) }
    return .stay
  }

  package mutating func scroll(by rows: Int, x: Int, y: Int, in environment: Environment) {
    if GraphAreas(environment.body).text.contains(x: x, y: y) {
      scrollText(by: rows, in: environment)
      return
    }
    _ = follow(shownView.scroll(by: rows, x: x, y: y, facts, in: environment), in: environment)
  }

  private mutating func scrollText(by rows: Int, in environment: Environment) {
    let room = GraphAreas(environment.body).words
    textScroll.scroll(
      by: rows, count: wrappedText(width: room.width, in: environment).count, height: room.height)
  }

  /// What there is to say about what is under the cursor, at a width.
  func wrappedText(width: Int, in environment: Environment) -> [Line] {
    shownView.text(facts, in: environment).flatMap { TextWrap.wrap($0, width: width) }
  }

  /// Shows another view, with the same speaker in focus.
  private mutating func show(_ view: Int, in environment: Environment) {
    shown = view
    layOut(in: environment)
  }

  private mutating func follow(_ move: GraphMove, in environment: Environment) -> Outcome {
    switch move {
    case .stay: break
    case .focus(let node):
      if let slug = facts.graph.value?.graph.speakers[node].slug, slug != facts.focus {
        facts.focus(on: slug)
        for index in views.indices { views[index].view.recentre() }
      }
    case .graph(let speaker): return .open(Page(page(of: speaker)))
    case .open(let page): return .open(page)
    case .back: return .back
    }
    layOut(in: environment)
    return .stay
  }

  /// The same view with another speaker in focus; of paths, which are between two, the first view.
  func focused(on speaker: Slug) -> GraphPage {
    var page = page(of: speaker)
    if facts.target == nil || !(shownView is PathView) { page.shown = shown }
    return page
  }

  /// The page of another speaker, with what is known here.
  private func page(of speaker: Slug) -> GraphPage {
    var page = GraphPage(centre: speaker)
    page.facts = facts.focused(on: speaker)
    page.views = views.map { AnyGraphView(view: $0.view.forNextPage) }
    return page
  }
}
