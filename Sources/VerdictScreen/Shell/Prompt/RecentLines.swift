/// What was typed into prompts before, the newest first.
package struct RecentLines: Hashable, Sendable {
  private static let limit = 100

  package private(set) var queries: [String]
  private var words: [String] = []
  private var commands: [String] = []

  package init(queries: [String] = []) { self.queries = Array(queries.prefix(Self.limit)) }

  func lines(for purpose: PromptPurpose) -> [String] {
    switch purpose {
    case .query: queries
    case .words: words
    case .command: commands
    case .filter, .speaker, .choice, .viewName, .note: []
    }
  }

  mutating func add(_ line: String, for purpose: PromptPurpose) {
    switch purpose {
    case .query: Self.add(line, to: &queries)
    case .words: Self.add(line, to: &words)
    case .command: Self.add(line, to: &commands)
    case .filter, .speaker, .choice, .viewName, .note: break
    }
  }

  private static func add(_ line: String, to lines: inout [String]) {
    guard !line.isEmpty else { return }
    lines.removeAll { $0 == line }
    lines.insert(line, at: 0)
    if lines.count > limit { lines.removeLast() }
  }
}

/// Lines typed before, to be walked through; the newest comes first.
struct Recall: Hashable, Sendable {
  private let lines: [String]
  /// Which line is shown; -1 where it is the one being typed.
  private var index = -1
  private var typed = ""

  init(_ lines: [String]) { self.lines = lines }

  /// The line before the one shown; nil where there is none.
  mutating func older(than text: String) -> String? {
    guard index + 1 < lines.count else { return nil }
    if index < 0 { typed = text }
    index += 1
    return lines[index]
  }

  /// The line after the one shown, in the end the one that was being typed.
  mutating func newer() -> String? {
    guard index >= 0 else { return nil }
    index -= 1
    return index < 0 ? typed : lines[index]
  }
}
