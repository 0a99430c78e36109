import VerdictCore

/// Rows say of columns: `+` agrees, `−` contradicts, `±` both.
struct MatrixView: GraphView {
  static let title: CleanText = "Matrix"
  static let context = KeyContext.matrix
  static let keys = [
    KeyRow(
      [
        ("h", .previousColumn), ("l", .nextColumn), (.left, .previousColumn),
        (.right, .nextColumn), ("0", .firstColumn), ("$", .lastColumn), (.enter, .open),
        (.escape, .back), (.backspace, .back),
      ],
      "in a matrix: a column left, right; the first, the last; compare the two; back",
      in: .only(.matrix), hint: "column", with: .nextColumn, below: .back),
    KeyRow(
      [("n", .nextMatch), ("N", .previousMatch)],
      "in a matrix: the next, the previous cell that says something", in: .only(.matrix),
      below: .nextMatch),
    KeyRow(
      [("z", .toggleZoom)], "zoom: speakers, or camps", in: .only(.matrix), hint: "zoom"),
  ]

  /// Where the cursor is: in the row of the speaker in focus.
  private(set) var rows = ListCursor()
  private(set) var columns = ListCursor()
  /// Whether camps are shown; nil while that has not been chosen.
  private var zoomsOut: Bool?
  /// Who stands in the column under the cursor; nil before the first layout.
  private var column: Slug?

  private static let speakerTables = LayoutCache<GraphMap, SpeakerTable>()
  private static let campTables = LayoutCache<GraphMap, CampTable>()

  init() {}

  /// More speakers than one can look over are shown by camps.
  func isZoomedOut(in scene: GraphScene) -> Bool {
    zoomsOut ?? (scene.graph.speakers.count > 60)
  }

  var needs: GraphFacts.Needs { .graph }

  mutating func layOut(in scene: GraphScene) {
    guard scene.hasFocus else { return }
    let table = table(of: scene)
    rows.index = table.index(of: scene.focus)
    columns.index = table.index(of: column.flatMap(scene.graph.node(of:)) ?? scene.focus)
    let shown = geometry(in: scene).rows.shown(from: rows.top).map(\.index)
    if !shown.contains(rows.index) { rows.top = max(0, rows.index - shown.count / 2) }
    show(in: scene)
  }

  mutating func perform(_ action: Action, in scene: GraphScene) -> GraphMove {
    guard scene.hasFocus else { return action == .back ? .back : .stay }
    let geometry = geometry(in: scene)
    let before = rows.index
    switch action {
    case .back: return .back
    case .open: return open(in: scene)
    case .toggleZoom:
      zoomsOut = !isZoomedOut(in: scene)
      return .stay
    case .nextMatch, .previousMatch: goToFilled(isForward: action == .nextMatch, in: scene)
    case .nextColumn: columns.index += 1
    case .previousColumn: columns.index -= 1
    case .firstColumn: columns.index = 0
    case .lastColumn: columns.index = geometry.columns.count - 1
    default:
      let height = geometry.rows.shown(from: rows.top).count
      _ = rows.move(action, count: geometry.rows.count, height: height)
    }
    return follow(from: before, in: scene)
  }

  mutating func click(x: Int, y: Int, in scene: GraphScene) -> GraphMove {
    guard scene.hasFocus else { return .stay }
    let geometry = geometry(in: scene)
    let row = geometry.rows.shown(from: rows.top).first { y == geometry.cells.y + $0.offset }
    let column = geometry.columns.shown(from: columns.top).first { column in
      let start = geometry.cells.x + column.offset
      return (start..<start + geometry.columns.step).contains(x)
    }
    let hit = (row: row?.index ?? rows.index, column: column?.index ?? columns.index)
    if row != nil, column != nil, hit == (rows.index, columns.index) { return open(in: scene) }
    let before = rows.index
    (rows.index, columns.index) = hit
    return follow(from: before, in: scene)
  }

  mutating func scroll(by rows: Int, x: Int, y: Int, in scene: GraphScene) -> GraphMove {
    guard scene.hasFocus else { return .stay }
    let axis = geometry(in: scene).rows
    let before = self.rows.index
    let top = min(max(0, self.rows.top + rows), axis.first(showing: axis.count - 1, from: 0))
    let shown = axis.shown(from: top).map(\.index)
    self.rows.top = top
    self.rows.index = min(max(before, shown.first ?? before), shown.last ?? before)
    return follow(from: before, in: scene)
  }

  /// What stands in rows and columns.
  func table(of scene: GraphScene) -> any MatrixTable {
    if isZoomedOut(in: scene) { return campTable(of: scene) }
    return Self.speakerTables.layout(for: scene.map) { SpeakerTable(scene.map) }
  }

  func campTable(of scene: GraphScene) -> CampTable {
    Self.campTables.layout(for: scene.map) { CampTable(scene.map) }
  }

  func geometry(in scene: GraphScene) -> MatrixGeometry {
    MatrixGeometry(scene.rect, table(of: scene))
  }

  /// Opens two speakers side by side, or one; goes from two camps to their speakers.
  private mutating func open(in scene: GraphScene) -> GraphMove {
    let table = table(of: scene)
    let speakers = scene.graph.speakers
    let row = table.speaker(at: rows.index)
    let column = table.speaker(at: columns.index)
    guard isZoomedOut(in: scene) else {
      let (one, other) = (speakers[row].slug, speakers[column].slug)
      return row == column ? .graph(one) : .open(Page(ComparePage([one, other])))
    }
    zoomsOut = false
    self.column = speakers[column].slug
    return .focus(row)
  }

  /// Puts the cursor on the next cell that says something, or the one before, row by row and round
  /// the ends.
  private mutating func goToFilled(isForward: Bool, in scene: GraphScene) {
    let table = table(of: scene)
    for step in 0...table.count {
      let row = (rows.index + (isForward ? step : table.count - step)) % table.count
      let filled = table.filled(inRow: row).filter { column in
        if step > 0 { return true }
        return isForward ? column > columns.index : column < columns.index
      }
      guard let column = isForward ? filled.first : filled.last else { continue }
      (rows.index, columns.index) = (row, column)
      return
    }
  }

  /// Keeps the cursor in the matrix and in view; the focus goes where it went.
  private mutating func follow(from before: Int, in scene: GraphScene) -> GraphMove {
    let table = table(of: scene)
    rows.index = min(max(0, rows.index), table.count - 1)
    columns.index = min(max(0, columns.index), table.count - 1)
    column = scene.graph.speakers[table.speaker(at: columns.index)].slug
    show(in: scene)
    return rows.index == before ? .stay : .focus(table.speaker(at: rows.index))
  }

  private mutating func show(in scene: GraphScene) {
    let geometry = geometry(in: scene)
    rows.top = geometry.rows.first(showing: rows.index, from: rows.top)
    columns.top = geometry.columns.first(showing: columns.index, from: columns.top)
  }
}

extension KeyContext {
  package static let matrix = KeyContext(
    "matrix", [.page, .scrolls, .speakers, .columns, .paths])
}
