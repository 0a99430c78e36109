import VerdictCore

/// An arc diagram: one row a speaker, what agrees in lines on the left, what contradicts in dashed
/// lines on the right.
///
/// How to read it: the line across, beside a name, is that speaker's, as far as it goes. At `◆` it
/// starts a trunk up and down; where the trunk meets the line of somebody else in a corner, a tee or
/// `•`, it says so of them, and an arrow stands at their name. Where lines merely cross stands `┼`.
/// So a trunk that touches no other trunk holds all that one speaker says, or, where only the
/// connections of one are drawn, all that is said of one.
struct LinesView: GraphView {
  static let title: CleanText = "Lines"
  static let context = KeyContext.lines

  private(set) var cursor = ListCursor()

  init() {}

  var needs: GraphFacts.Needs { .graph }

  mutating func layOut(in scene: GraphScene) {
    guard scene.hasFocus else { return }
    let list = list(in: scene)
    cursor.go(to: scene.map.row(of: scene.focus), count: list.count, height: list.rows)
  }

  mutating func perform(_ action: Action, in scene: GraphScene) -> GraphMove {
    switch action {
    case .open where scene.hasFocus:
      return .graph(scene.graph.speakers[scene.focus].slug)
    case .back:
      return .back
    default:
      return cursor.move(action, in: list(in: scene)) ? focus(in: scene) : .stay
    }
  }

  mutating func click(x: Int, y: Int, in scene: GraphScene) -> GraphMove {
    switch cursor.click(x: x, y: y, in: list(in: scene)) {
    case .missed: .stay
    case .moved: focus(in: scene)
    case .opened: perform(.open, in: scene)
    }
  }

  mutating func scroll(by rows: Int, x: Int, y: Int, in scene: GraphScene) -> GraphMove {
    cursor.scroll(by: rows, in: list(in: scene))
    return focus(in: scene)
  }

  /// What the picture of the whole graph needs.
  func plan(of scene: GraphScene) -> LinesPlan { LinesPlan.of(scene.map, width: scene.rect.width) }

  /// The gutters to draw: of all connections, or of those of the speaker in focus.
  func gutters(in scene: GraphScene) -> [ConnectionKind: Gutter] {
    if let whole = plan(of: scene).gutters { return whole }
    let sides = ConnectionKind.allCases.map { ($0, Gutter(of: scene.focus, $0, in: scene.map)) }
    return Dictionary(uniqueKeysWithValues: sides)
  }

  func geometry(in scene: GraphScene) -> LinesGeometry {
    let plan = plan(of: scene)
    let gutters = gutters(in: scene)
    let isWhole = plan.gutters != nil
    return LinesGeometry(
      scene.rect,
      lanes: (
        left: isWhole ? gutters[.agrees]?.lanes.count ?? 0 : 2,
        right: isWhole ? gutters[.contradicts]?.lanes.count ?? 0 : 2
      ),
      labels: plan.labels)
  }

  /// The speakers, one a row.
  private func list(in scene: GraphScene) -> ListBox {
    ListBox(geometry(in: scene).rows, count: scene.map.order.count)
  }

  private func focus(in scene: GraphScene) -> GraphMove {
    let order = scene.map.order
    return order.indices.contains(cursor.index) ? .focus(order[cursor.index]) : .stay
  }
}

extension KeyContext {
  package static let lines = KeyContext(
    "lines", [.page, .scrolls, .speakers, .opens, .paths])
}
