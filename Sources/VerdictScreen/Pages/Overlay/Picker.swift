import VerdictCore

/// An overlay that lists what can be chosen; `/` looks for a row.
package protocol Picker: OverlayLayer, Searchable {
  associatedtype Row

  var title: CleanText { get }
  /// All that can be chosen.
  var rows: [Row] { get }
  /// The cursor among the rows that are shown.
  var cursor: ListCursor { get set }
  /// What the rows are searched for.
  var search: PickerSearch { get set }
  /// The actions that choose the row under the cursor.
  static var choosing: Set<Action> { get }
  /// Whether the title says how many rows there are.
  var isCounted: Bool { get }
  func box(in body: Rect) -> PickerBox
  /// What is said where there are no rows.
  func empty(in environment: Environment) -> [Line]
  /// Words rows of a width.
  func lines(width: Int) -> (Row) -> Line
  mutating func choose(_ row: Row) -> Outcome
}

extension Picker {
  package static var choosing: Set<Action> { [.open] }
  package var isCounted: Bool { true }
  package var context: KeyContext { .picker }

  /// The rows that have what is searched for, the best first; all where nothing is.
  package var shown: [Row] {
    let rows = rows
    return search.found.map { $0.compactMap { rows.indices.contains($0) ? rows[$0] : nil } } ?? rows
  }

  /// The row under the cursor.
  var selected: Row? {
    let shown = shown
    return shown.indices.contains(cursor.index) ? shown[cursor.index] : nil
  }

  func list(in body: Rect) -> ListBox { ListBox(box(in: body).list.rect, count: shown.count) }

  package func idleActions(in environment: Environment) -> Set<Action> {
    selected == nil ? Self.choosing : []
  }

  package mutating func perform(_ action: Action, in environment: Environment) -> Outcome {
    if action == .back, !search.words.isEmpty {
      _ = search(for: "", in: environment)
      return .stay
    }
    if action == .back || action == .accept { return .back }
    if cursor.move(action, in: list(in: environment.body)) { return .stay }
    return Self.choosing.contains(action) ? chooseSelected() : .stay
  }

  package mutating func click(x: Int, y: Int, in environment: Environment) -> Outcome {
    guard covers(x: x, y: y, in: environment) else { return .back }
    let click = cursor.click(x: x, y: y, in: list(in: environment.body))
    return click == .opened ? chooseSelected() : .stay
  }

  package mutating func scroll(by rows: Int, x: Int, y: Int, in environment: Environment) {
    cursor.scroll(by: rows, in: list(in: environment.body))
  }

  /// Whether a cell is one of the box, so that a click there does not close it.
  func covers(x: Int, y: Int, in environment: Environment) -> Bool {
    box(in: environment.body).rect.contains(x: x, y: y)
  }

  package func draw(in frame: inout Frame, _ environment: Environment) {
    drawList(in: &frame, environment)
  }

  package func drawList(in frame: inout Frame, _ environment: Environment) {
    let box = box(in: environment.body).listing(shown.count)
    let shown = shown
    let line = lines(width: box.list.rect.width)
    let empty =
      search.words.isEmpty
      ? empty(in: environment)
      : [
        Line(
          "No matches for \(CleanText(search.words)); \(environment.keys.label(.back)) shows all.",
          .muted)
      ]
    box.draw(heading, cursor, empty: empty, in: &frame) { line(shown[$0]) }
  }

  /// The title, and how many rows there are.
  private var heading: CleanText {
    let (all, shown) = (rows.count, search.found?.count)
    let counted: CleanText = shown.map { "\(title)  \($0) of \(all)" } ?? "\(title)  \(all)"
    return isCounted && all > 0 ? counted : title
  }

  package mutating func chooseSelected() -> Outcome { selected.map { choose($0) } ?? .stay }

  /// Keeps the cursor on a row after others have come in.
  mutating func fitCursor(in environment: Environment) {
    if !search.words.isEmpty { look(for: search.words) }
    cursor.move(to: cursor.index, in: list(in: environment.body))
  }

  // MARK: What is searched for

  package var searchPurpose: PromptPurpose { .choice }

  package mutating func search(
    for text: String, in environment: Environment
  ) -> PromptProblem? {
    look(for: text)
    cursor = ListCursor()
    return nil
  }

  private mutating func look(for words: String) {
    let line = lines(width: Self.widthOfTexts)
    search.look(for: words, in: rows.map { line($0).text })
  }

  /// Wide enough that no row is cut where it is searched.
  private static var widthOfTexts: Int { 400 }
}
