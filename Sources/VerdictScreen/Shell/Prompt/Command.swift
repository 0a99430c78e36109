import VerdictCore

/// What can be typed after `:`: a row of the table of commands.
package struct Command: Sendable {
  package let name: String
  /// A shorter name; nil where there is none.
  let shortName: String?
  /// Whether something is to be typed after the name.
  let takesWords: Bool
  /// Does what the line asks for, or says what is wrong with it.
  let run: @Sendable (inout AppState, TypedCommand) -> Result<[Effect], PromptProblem>

  init(
    _ name: String, or shortName: String? = nil, takesWords: Bool = false,
    run: @escaping @Sendable (inout AppState, TypedCommand) -> Result<[Effect], PromptProblem>
  ) {
    self.name = name
    self.shortName = shortName
    self.takesWords = takesWords
    self.run = run
  }

  /// A command that does what a key does.
  init(_ name: String, or shortName: String? = nil, _ action: Action) {
    self.init(name, or: shortName) { state, _ in .success(state.perform(action)) }
  }
}

/// The one table of commands, in the order in which they are offered.
package enum CommandTable {
  package static let rows: [Command] =
    [
      Command("search", takesWords: true) { $0.search(for: $1) },
      Command("filter", takesWords: true) { $0.filter(by: $1) },
    ] + pages + [
      Command("path", takesWords: true) { $0.findPath(for: $1) },
      Command("compare", takesWords: true) { $0.compare(for: $1) },
      Command("view", takesWords: true) { $0.open(viewNamed: $1) },
      Command("save", takesWords: true) { $0.save(as: $1) },
      Command("sort", takesWords: true) { $0.sort(by: $1) },
      Command("scan", .scan), Command("help", .help), Command("quit", or: "q", .quit),
    ]

  /// The pages by name; one can be searched at once.
  private static let pages = PageTable.tabs.map(\.kind.name)
    .filter { $0 != SearchSource.kind.name }.map { Command($0, .show(page: $0)) }

  static func command(named name: String) -> Command? {
    rows.first { $0.name == name || $0.shortName == name }
  }
}
