import VerdictCore

/// The words of a command line, before its parser reads them.
package struct CommandWords: Sendable {
  /// The names of the commands, and those of the commands that each has of its own.
  private let commands: [(name: String, nested: [String])]
  /// The commands that take a query.
  private let queried: Set<String>

  private static let optionsWithValue = ["--library"]

  package init(_ commands: [(name: String, nested: [String])], queried: Set<String>) {
    self.commands = [("help", [])] + commands
    self.queried = queried
  }

  /// The words with the options that stand before a command behind it, where it takes them.
  package func ordered(_ words: [String]) -> [String] {
    let index = indexOfCommand(words)
    guard index > 0, index < words.count,
      let command = commands.first(where: { $0.name == words[index] })
    else { return words }
    // A command such as `export brief` is two words, and its options stand behind both.
    let isNested = index + 1 < words.count && command.nested.contains(words[index + 1])
    let end = index + (isNested ? 2 : 1)
    return Array(words[index..<end] + words[..<index] + words[end...])
  }

  /// A message about a word that stands where a command does and is none; nil where it is one, or
  /// nothing like one.
  package func mistake(in words: [String]) -> String? {
    let index = indexOfCommand(words)
    guard index < words.count, !isCommand(words[index]) else { return nil }
    return nearest(to: words[index]).map {
      "there is no command '\(words[index])'; did you mean '\($0)'?"
    }
  }

  /// A message about a word that the parser would take for the flag `-h` and others in one, though a
  /// query is meant, or for help on a command that there is not; nil where there is none.
  package func misreading(of words: [String]) -> String? {
    let index = indexOfCommand(words)
    guard index < words.count else { return nil }
    if words[index] == "help", index + 1 < words.count, !words[index + 1].hasPrefix("-"),
      !isCommand(words[index + 1])
    {
      return mistake(in: Array(words[(index + 1)...]))
        ?? "there is no command '\(words[index + 1])'; `verdict --help` names the commands"
    }
    guard queried.contains(words[index]) else { return nil }
    let before = words[index...].prefix { $0 != "--" }
    let query = before.first { word in
      word.count > 2 && word.hasPrefix("-") && !word.hasPrefix("--") && Double(word) == nil
    }
    return query.map {
      "'\($0)' is no option; a query that begins with - comes after --: "
        + "`verdict \(words[index]) -- '\($0)'`"
    }
  }

  /// The command that a word was probably meant to be.
  func nearest(to word: String) -> String? {
    Suggestion.nearest(to: word, among: commands.map(\.name))
  }

  private func isCommand(_ word: String) -> Bool { commands.contains { $0.name == word } }

  private func indexOfCommand(_ words: [String]) -> Int {
    var index = 0
    while index < words.count, words[index].hasPrefix("-"), words[index] != "--" {
      index += Self.optionsWithValue.contains(words[index]) ? 2 : 1
    }
    return index
  }
}
