import ArgumentParser
import VerdictCore

/// The words of a command line, before ArgumentParser reads them.
enum CommandLineWords {
  /// The words with the options that stand before a subcommand behind it, where it takes them.
  static func ordered(_ words: [String]) -> [String] {
    let index = indexOfCommand(words)
    guard index > 0, index < words.count, commands.contains(words[index]) else { return words }
    return [words[index]] + words[..<index] + words[(index + 1)...]
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
