/// Knows what a command line can be completed to.
package struct CommandCompleter {
  let views: [String]
  let sortKeys: [String]

  package func completion(of text: String) -> Completion? {
    let line = TypedCommand(text)
    if line.isNaming {
      let commands = CommandTable.rows.filter { $0.name.hasPrefix(line.name) }
      return Completion(of: "", candidates: commands.map { $0.name + ($0.takesWords ? " " : "") })
    }
    let choices =
      switch line.command?.name {
      case "view": views
      case "sort": sortKeys
      default: [String]()
      }
    return Completion(
      of: line.name + " ", candidates: choices.filter { $0.hasPrefix(line.words) })
  }
}

/// What a line that is being typed can be completed to, and which of it is shown.
package struct Completion: Hashable, Sendable {
  /// The text before what is completed.
  private let stem: String
  package let candidates: [String]
  package private(set) var index: Int?

  /// Nil where nothing fits.
  init?(of stem: String, candidates: [String]) {
    guard !candidates.isEmpty else { return nil }
    self.stem = stem
    self.candidates = candidates
  }

  /// The line with the next candidate, or the one before.
  mutating func step(_ isForward: Bool) -> String {
    let count = candidates.count
    let next = index.map { (isForward ? $0 + 1 : $0 + count - 1) % count }
    let index = next ?? (isForward ? 0 : count - 1)
    self.index = index
    return stem + candidates[index]
  }
}
