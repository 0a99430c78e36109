import VerdictCore

/// Knows what a line in a prompt can be completed to.
package struct CommandCompleter {
  let views: [String]
  let sortKeys: [String]
  /// The slugs of those whose names begin as the last word does, as far as they are known.
  let speakers: [String]

  /// What stands after a command that is about everything.
  static let all = "all"

  package func completion(of text: String) -> Completion? {
    let line = TypedCommand(text)
    if line.isNaming {
      let commands = CommandTable.rows.filter { $0.name.hasPrefix(line.name) }
      return Completion(
        of: "", candidates: commands.map { $0.name + ($0.words == nil ? "" : " ") })
    }
    let stem = line.name + " "
    switch line.command?.words {
    case .view: return Completion(of: stem, candidates: views.filter { $0.hasPrefix(line.words) })
    case .sortKey:
      return Completion(of: stem, candidates: sortKeys.filter { $0.hasPrefix(line.words) })
    case .speakers:
      return Completion(
        of: String(text.dropLast(Self.lastWord(of: text).count)), candidates: speakers)
    case .all:
      return Completion(of: stem, candidates: [Self.all].filter { $0.hasPrefix(line.words) })
    case .query: return completion(ofQuery: text)
    case .viewName, .text, nil: return nil
    }
  }

  package func completion(ofQuery text: String) -> Completion? {
    let (stem, endings) = QueryCompletion.candidates(for: text)
    return Completion(of: stem, candidates: endings)
  }

  /// The name that is being typed; nil where the line asks for none.
  static func typedName(in text: String) -> String? {
    let line = TypedCommand(text)
    guard !line.isNaming, line.command?.words == .speakers else { return nil }
    return String(lastWord(of: text))
  }

  private static func lastWord(of text: String) -> Substring {
    text.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
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
