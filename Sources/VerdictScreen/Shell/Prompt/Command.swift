import VerdictCore

/// What can be typed after `:`: a row of the table of commands.
package struct Command: Sendable {
  package let name: String
  /// A shorter name; nil where there is none.
  let shortName: String?
  /// What may be typed after the name; nil where nothing may.
  let words: CommandWords?
  /// Does what the line asks for, or says what is wrong with it.
  let run: @Sendable (inout AppState, TypedCommand) -> Result<[Effect], CommandProblem>

  init(
    _ name: String, or shortName: String? = nil, takes words: CommandWords? = nil,
    run: @escaping @Sendable (inout AppState, TypedCommand) -> Result<[Effect], CommandProblem>
  ) {
    self.name = name
    self.shortName = shortName
    self.words = words
    self.run = run
  }

  /// A command that does what a key does.
  init(_ name: String, or shortName: String? = nil, _ action: Action) {
    self.init(name, or: shortName) { state, _ in .success(state.perform(action)) }
  }
}

/// What is typed after the name of a command, and so what it can be completed to.
enum CommandWords {
  case query
  case speakers
  case view
  case viewName
  case sortKey
  /// The word `all`.
  case all
  case text
}

/// Why a command was not done.
package struct CommandProblem: Error, Hashable, Sendable {
  package let text: CleanText

  init(_ text: CleanText) { self.text = text }
}

/// The one table of commands, in the order in which they are offered.
package enum CommandTable {
  package static let rows: [Command] =
    [
      Command("search", takes: .query) { $0.show(page: SearchSource.kind.name, for: $1) },
      Command("filter", takes: .query) { $0.filter(by: $1) },
    ] + pages + [
      Command("show", takes: .speakers) { $0.showSummary(for: $1) },
      Command("path", takes: .speakers) { $0.findPath(for: $1) },
      Command("compare", takes: .speakers) { $0.compare(for: $1) },
      Command("view", takes: .view) { $0.open(viewNamed: $1) },
      Command("save", takes: .viewName) { $0.save(as: $1) },
      Command("sort", takes: .sortKey) { $0.sort(by: $1) },
      Command("read", takes: .all) { $0.readAll(for: $1) }, Command("seen", .seeAll),
      Command("scan", .scan), Command("help", takes: .text) { $0.help(about: $1) },
      Command("quit", or: "q", .quit),
    ]

  /// The pages by name, each with what it is to show; one can be searched at once.
  private static let pages = PageTable.tabs.map(\.kind).filter { $0.name != SearchSource.kind.name }
    .map { kind in
      let words: CommandWords =
        switch kind.make {
        case .about: .speakers
        case .alone, .elsewhere: kind.name == ProblemsPage.kind.name ? .text : .query
        }
      return Command(kind.name, takes: words) { $0.show(page: kind.name, for: $1) }
    }

  static func command(named name: String) -> Command? {
    rows.first { $0.name == name || $0.shortName == name }
  }
}
