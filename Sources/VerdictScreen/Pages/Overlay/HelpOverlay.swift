import VerdictCore

/// The keys that work on the page below, then all others, from the key table.
package struct HelpOverlay: OverlayLayer, Searchable {
  /// Where the keys are that come first.
  private let page: KeyContext
  package private(set) var scroll = ScrollOffset()
  /// The word or key that the rows are searched for; empty for all rows.
  private var searchTerms = ""

  package init(on page: KeyContext) { self.page = page }

  package var context: KeyContext { .help }
  package var searchPurpose: PromptPurpose { .words }

  package mutating func search(
    for text: String, in environment: Environment
  ) -> PromptProblem? {
    searchTerms = text
    scroll = ScrollOffset()
    return nil
  }

  package mutating func acceptSearch() -> String { searchTerms }

  package mutating func perform(_ action: Action, in environment: Environment) -> Outcome {
    if action == .back {
      if searchTerms.isEmpty { return .back }
      searchTerms = ""
    }
    let rect = rect(in: environment)
    _ = scroll.move(action, count: lines(in: rect, environment).count, height: rect.height - 2)
    return .stay
  }

  package mutating func scroll(by rows: Int, x: Int, y: Int, in environment: Environment) {
    let rect = rect(in: environment)
    scroll.scroll(by: rows, count: lines(in: rect, environment).count, height: rect.height - 2)
  }

  package mutating func click(x: Int, y: Int, in environment: Environment) -> Outcome {
    rect(in: environment).contains(x: x, y: y) ? .stay : .back
  }

  package func draw(in frame: inout Frame, _ environment: Environment) {
    let rect = rect(in: environment)
    let title: CleanText = searchTerms.isEmpty ? "Keys" : "Keys with “\(CleanText(searchTerms))”"
    let inside = Box.draw(title, in: &frame, rect: rect)
    let lines = lines(in: rect, environment)
    let shown = Array(lines.dropFirst(scroll.top).prefix(inside.height))
    frame.draw(shown, in: inside)
    if lines.isEmpty {
      frame.draw("No key matches; \(environment.keys.label(.back)) shows all.", .muted, in: inside)
    }
    if !searchTerms.isEmpty { frame.mark(FoldedText(shown).matches(of: searchTerms), in: inside) }
    frame.drawScrollMark(
      in: inside.inset(right: -2), top: scroll.top, visible: inside.height, total: lines.count)
  }

  /// The box of all rows, so that it stays where it is while they are searched.
  private func rect(in environment: Environment) -> Rect {
    let body = environment.body
    let width = min(body.width - 4, environment.keys.rows.map { Self.width(of: $0) }.max() ?? 0)
    return Box.rect(width: width, height: allLines(width: width, environment.keys).count, in: body)
  }

  private func lines(in rect: Rect, _ environment: Environment) -> [Line] {
    let width = rect.width - 4
    return searchTerms.isEmpty
      ? allLines(width: width, environment.keys)
      : found(in: environment.keys).flatMap { Self.lines(of: $0, width: width) }
  }

  private func allLines(width: Int, _ keys: KeyTable) -> [Line] {
    let here = keys.rows.filter { $0.scope.includes(page) }
    let elsewhere = keys.rows.filter { !$0.scope.includes(page) }
    return here.flatMap { Self.lines(of: $0, width: width) }
      + (elsewhere.isEmpty ? [] : [Line(), Line("elsewhere", .heading)])
      + elsewhere.flatMap { Self.lines(of: $0, width: width) }
  }

  /// The rows of the key that is searchTerms, then those with its letters or words.
  private func found(in keys: KeyTable) -> [KeyRow] {
    let byKey = keys.rows.filter { row in row.keyLabels.contains { $0.string == searchTerms } }
    let text = Folding.fold(searchTerms)
    let byWord = keys.rows.filter { row in
      !row.keyLabels.contains { $0.string == searchTerms }
        && (row.keyLabels + [row.does]).contains { Folding.fold($0.string).contains(text) }
    }
    return byKey + byWord
  }

  private static let keysWidth = 24

  private static func width(of row: KeyRow) -> Int { keysWidth + 2 + row.does.width }

  private static func lines(of row: KeyRow, width: Int) -> [Line] {
    let keys = TextWrap.wrap(
      Line.joined(row.keyLabels.map { Line($0, .key) }, by: Run(" ")), width: keysWidth)
    let does = TextWrap.wrap(row.does, width: max(8, width - keysWidth - 2))
    return (0..<max(keys.count, does.count)).map { index in
      (keys.indices.contains(index) ? keys[index] : Line()).padded(to: keysWidth + 2)
        + (does.indices.contains(index) ? does[index] : Line())
    }
  }
}
