import ArgumentParser
import VerdictCore

/// The words of a command line, before ArgumentParser reads them.
enum CommandLineWords {
  /// The words with the options that stand before a subcommand behind it, where it takes them.
  static func ordered(_ words: [String]) -> [String] {
    let index = indexOfCommand(words)
    guard index > 0, index < words.count, commands.contains(words[index]) else { return words }
    // A command such as `export brief` is two words, and its options stand behind both.
    let length = index + 1 < words.count && isNested(words[index + 1], in: words[index]) ? 2 : 1
    let end = index + length
    return Array(words[index..<end] + words[..<index] + words[end...])
  }

  private static func isNested(_ word: String, in command: String) -> Bool {
    let found = Verdict.configuration.subcommands.first { $0._commandName == command }
    return found?.configuration.subcommands.contains { $0._commandName == word } ?? false
  }

  /// A message about a word that stands where a subcommand does and is none; nil where it is one, or
  /// nothing like one.
  static func mistake(in words: [String]) -> String? {
    let index = indexOfCommand(words)
    guard index < words.count, !commands.contains(words[index]) else { return nil }
    return nearest(to: words[index]).map {
      "there is no command '\(words[index])'; did you mean '\($0)'?"
    }
  }

  /// A message about a word that ArgumentParser would take for the flag `-h` and others in one, though a
  /// query is meant, or for help on a command that there is not; nil where there is none.
  static func misreading(of words: [String]) -> String? {
    let index = indexOfCommand(words)
    guard index < words.count else { return nil }
    if words[index] == "help", index + 1 < words.count, !words[index + 1].hasPrefix("-"),
      !commands.contains(words[index + 1])
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

  private static let queried = [
    "list", "claims", "speakers", "search", "actions", "tools",
  ]

  /// The subcommand that a word was probably meant to be.
  static func nearest(to word: String) -> String? {
    Suggestion.nearest(to: word, among: commands)
  }

  private static func indexOfCommand(_ words: [String]) -> Int {
    var index = 0
    while index < words.count, words[index].hasPrefix("-"), words[index] != "--" {
      index += optionsWithValue.contains(words[index]) ? 2 : 1
    }
    return index
  }

  private static let optionsWithValue = ["--library"]

  private static let commands =
    ["help"] + Verdict.configuration.subcommands.map { $0._commandName }
}
