import VerdictCore

/// A line that is being typed in the last row of the screen.
package struct Prompt: Hashable, Sendable {
  package let purpose: PromptPurpose
  package private(set) var editor: LineEditor
  /// What is wrong with what is typed.
  package var problem: PromptProblem?
  /// What was on the screen before.
  let historyBefore: History
  let overlayBefore: Overlay?
  private var recall: Recall
  package private(set) var completion: Completion?

  init(
    _ purpose: PromptPurpose, text: String, recent: RecentLines, history: History, overlay: Overlay?
  ) {
    self.purpose = purpose
    editor = LineEditor(text)
    recall = Recall(recent.lines(for: purpose))
    historyBefore = history
    overlayBefore = overlay
  }

  package var text: String { editor.text }

  mutating func perform(_ edit: TextEdit) {
    editor.perform(edit)
    completion = nil
    problem = nil
  }

  /// Shows what was typed before, further back or further on.
  mutating func walk(back: Bool) {
    guard let line = back ? recall.older(than: text) : recall.newer() else { return }
    editor = LineEditor(line)
    completion = nil
    problem = nil
  }

  /// Offers what a command can be completed to.
  mutating func offer(_ completer: CommandCompleter) {
    guard purpose == .command, completion == nil else { return }
    completion = completer.completion(of: text)
  }

  /// Completes a command or a word of a query, or goes on to the next thing it can be completed to.
  mutating func complete(_ isForward: Bool, _ completer: CommandCompleter) {
    if purpose == .query, completion == nil { completion = completer.completion(ofQuery: text) }
    guard let line = completion?.step(isForward) else { return }
    editor = LineEditor(line)
    problem = nil
    if completion?.candidates.count == 1 { completion = nil }
  }
}

/// What a prompt asks for.
package enum PromptPurpose: Hashable, Sendable {
  /// A query, answered as it is typed.
  case query
  /// Words of the text on the screen, found as they are typed.
  case words
  /// Words that the rows of the page must hold, which are listed as they are typed.
  case filter
  /// A speaker's name, looked for in the list above as it is typed.
  case speaker
  /// Words of a row in the list above, which is narrowed as they are typed.
  case choice
  case command
  /// The name under which a view is to be saved.
  case viewName(SavedView)
  /// What the reader notes on a claim.
  case note(NotedClaim)

  /// Whether the line chooses a row of the list above: arrows move there, and Enter opens it.
  var isChoosing: Bool { self == .speaker || self == .choice }

  /// What stands before the typed text.
  var mark: Line {
    switch self {
    case .query, .words, .filter, .choice: Line(" /", .key)
    case .speaker: Line(" name: ", .muted)
    case .command: Line(" :", .key)
    case .viewName: Line([Run(" save this view as ", .muted)])
    case .note: Line([Run(" note: ", .muted)])
    }
  }
}

/// What is wrong with a line that is being typed, and where.
package struct PromptProblem: Error, Hashable {
  /// In cells, from 0.
  package var column: Int
  package var text: CleanText

  package init(column: Int, text: CleanText) {
    self.column = column
    self.text = text
  }

  /// What is wrong with a query that stands after so many cells of the line.
  package init(_ error: QueryError, after cells: Int = 0) {
    self.init(column: cells + max(0, error.column - 1), text: CleanText(error.expectation))
  }
}
