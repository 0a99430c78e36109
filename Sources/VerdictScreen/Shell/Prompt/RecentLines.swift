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
    case .filter, .speaker, .viewName: []
    }
  }

  mutating func add(_ line: String, for purpose: PromptPurpose) {
    switch purpose {
    case .query: Self.add(line, to: &queries)
    case .words: Self.add(line, to: &words)
    case .command: Self.add(line, to: &commands)
    case .filter, .speaker, .viewName: break
    }
  }

  private static func add(_ line: String, to lines: inout [String]) {
    guard !line.isEmpty else { return }
    lines.removeAll { $0 == line }
    lines.insert(line, at: 0)
    if lines.count > limit { lines.removeLast() }
  }
}
