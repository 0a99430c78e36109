import VerdictCore

/// The page of everything that is to be said about the library's files, worst first.
///
/// The row in the table of pages gives the tab, the key, the command and the help. The rest is what
/// every page states: what it asks the library for, what keys and clicks do, and, in the file beside
/// this one, how it looks.
package struct ProblemsPage: Searchable, Sortable, Numbered, AboutSummary {
  package static let kind = PageKind(
    "Problems", name: "problems", hasTab: true, make: .alone { ProblemsPage() },
    contexts: [.problems])

  /// What the rows hold; empty for all rows.
  private(set) var words = ""
  private(set) var order = ListOrder(ProblemSortKey.severity)
  private(set) var cursor = ListCursor()
  /// The row under the cursor.
  private(set) var selected: Problem?
  var asked: Asked<ProblemList>
  /// Where in its summary the row under the cursor stands.
  private var passage = Asked<PassageLocation?>()

  package init() { asked = Asked(.problems(matching: "", by: order)) }

  package var context: KeyContext { .problems }
  package var isTab: Bool { true }
  package var root: CleanText? { Self.kind.title }

  var rows: [Problem] { asked.value?.rows ?? [] }

  // MARK: What the page asks for

  package var isReady: Bool { asked.isHere && (passage.subject == nil || passage.isHere) }

  package func questions(in environment: Environment) -> [Question] {
    asked.questions(in: environment) + passage.questions(in: environment)
  }

  package func failure(in environment: Environment) -> CleanText? {
    asked.failure(in: environment) ?? passage.failure(in: environment)
  }

  /// Takes an answer in; the cursor stays on its row where that is still there.
  package mutating func receive(
    _ answer: Answer, to question: Question, in environment: Environment
  ) -> Outcome {
    if asked.receive(answer, to: question, in: environment) {
      let row = selected.flatMap { rows.firstIndex(of: $0) }
      cursor.move(to: row ?? cursor.index, in: list(in: environment.body))
      followCursor()
    } else {
      _ = passage.receive(answer, to: question, in: environment)
    }
    return .stay
  }

  package mutating func rest() {
    asked.rest()
    passage.rest()
  }

  /// Asks for other rows, after what they hold or their order has changed.
  private mutating func ask() { asked.subject = .problems(matching: words, by: order) }

  /// Asks where the row under the cursor stands, after that has changed.
  private mutating func followCursor() {
    selected = rows.indices.contains(cursor.index) ? rows[cursor.index] : nil
    passage.subject = selected.flatMap { problem in
      problem.summary.map { .passage(of: $0, line: problem.diagnostic.location.line) }
    }
  }

  // MARK: What keys and clicks do

  package func idleActions(in environment: Environment) -> Set<Action> {
    guard let selected else { return [.open, .edit] }
    return selected.summary == nil ? [.open] : []
  }

  package mutating func perform(_ action: Action, in environment: Environment) -> Outcome {
    if cursor.move(action, in: list(in: environment.body)) {
      followCursor()
      return .stay
    }
    switch action {
    case .open: return open()
    case .back where words.isEmpty: return .back
    case .back: search(for: "")
    case .pickSort: return .show(Overlay(SortPicker(sortChoices)))
    case .reverseSort: sort(by: order.key.rawValue, isReversed: !order.isReversed)
    default: break
    }
    return .stay
  }

  package var target: SummaryTarget? { nil }
  package var editTarget: EditTarget? {
    selected.map { .file($0.file, line: $0.diagnostic.location.line) }
  }

  package var row: Int { cursor.index }

  package mutating func go(toRow row: Int, in environment: Environment) {
    cursor.move(to: row, in: list(in: environment.body))
    followCursor()
  }

  package mutating func click(x: Int, y: Int, in environment: Environment) -> Outcome {
    let click = cursor.click(x: x, y: y, in: list(in: environment.body))
    followCursor()
    return click == .opened ? open() : .stay
  }

  package mutating func scroll(by rows: Int, x: Int, y: Int, in environment: Environment) {
    cursor.scroll(by: rows, in: list(in: environment.body))
    followCursor()
  }

  /// The summary, at the claim or the panel that the row is about.
  private func open() -> Outcome {
    guard let slug = selected?.summary else { return .stay }
    let location = passage.isHere ? passage.value ?? nil : nil
    return .open(Page(SummaryPage(slug: slug, passage: location, find: .everything)))
  }

  package var sortChoices: [SortChoice] { order.choices }

  package mutating func sort(by key: String, isReversed: Bool) {
    guard let key = ProblemSortKey(rawValue: key) else { return }
    order = ListOrder(key, isReversed: isReversed)
    ask()
  }

  package var searchPurpose: PromptPurpose { .filter }
  package var searchText: String { words }

  package mutating func search(
    for text: String, in environment: Environment
  ) -> PromptProblem? {
    search(for: text)
    return nil
  }

  package mutating func acceptSearch() -> String { words }

  private mutating func search(for text: String) {
    words = text
    ask()
  }
}

extension KeyContext {
  package static let problems = KeyContext("problems", [.page, .opens, .sorts, .repairs])
}
