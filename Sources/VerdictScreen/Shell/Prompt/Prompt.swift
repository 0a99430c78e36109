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

  /// Completes a command, or goes on to the next thing it can be completed to.
  mutating func complete(_ isForward: Bool) {
    guard let line = completion?.step(isForward) else { return }
    editor = LineEditor(line)
    problem = nil
    if completion?.candidates.count == 1 { completion = nil }
  }
}
