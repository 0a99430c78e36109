import VerdictCore

/// A line typed after `:`, taken apart.
package struct TypedCommand: Hashable, Sendable {
  package let name: String
  /// What stands after the name, without the blanks around it.
  package let words: String
  /// Whether the name is still being typed.
  package let isNaming: Bool

  package init(_ text: String) {
    let start = text.prefix { $0 == " " || $0 == ":" }
    let line = text.dropFirst(start.count)
    name = String(line.prefix { $0 != " " })
    let gap = line.dropFirst(name.count).prefix { $0 == " " }
    isNaming = line.count == name.count
    words = String(line.dropFirst(name.count + gap.count).reversed().drop { $0 == " " }.reversed())
  }

  package var command: Command? { CommandTable.command(named: name) }

  /// What is wrong with the name, where it is none.
  package var problem: CommandProblem {
    let names = CommandTable.rows.map(\.name)
    var text: CleanText = "unknown command “\(CleanText(name).fitted(to: 40))”"
    if let near = Suggestion.nearest(to: name, among: names) {
      text = text + "; did you mean “\(CleanText(near))”?"
    } else {
      text = text + "; Tab after : shows them all"
    }
    return CommandProblem(text)
  }
}
