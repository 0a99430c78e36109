/// Where keys are pressed: what the layer that takes them can do with them.
package struct KeyContext: Hashable, Sendable {
  package let name: String
  package let abilities: Set<Ability>

  package init(_ name: String, _ abilities: Set<Ability>) {
    self.name = name
    self.abilities = abilities
  }

  package static let help = KeyContext("help", [.searches])
  package static let picker = KeyContext("picker", [.opens, .searches])
  package static let filterPicker = KeyContext("filterPicker", [.picks])
  /// A line is being typed; every key that prints is text.
  package static let prompt = KeyContext("prompt", [.types])

  /// All contexts there are.
  package static var all: [KeyContext] {
    PageTable.rows.flatMap(\.contexts) + [.help, .picker, .changes, .filterPicker, .prompt]
  }
}

/// What can be done in a context, and so which keys work there.
package enum Ability: Hashable, Sendable {
  /// Fills the screen.
  case page
  /// Something under the cursor can be opened.
  case opens
  /// Rows are ticked rather than opened.
  case picks
  /// Left and right go to columns.
  case columns
  /// Keys go to one of several panes.
  case panes
  /// `/` filters what is listed by a query.
  case queries
  /// `/` finds words.
  case searches
  /// One can go from match to match.
  case matches
  /// What is shown can be filtered by verdict.
  case filters
  case sorts
  case previews
  /// There is a text beside the rows, which can be longer than its place.
  case scrolls
  /// There is a speaker, who has connections and can be compared.
  case speakers
  /// There is a speaker from whom paths can start.
  case paths
  /// There is a summary under the cursor, to copy, to edit, to follow its links.
  case reads
  /// There is an action item under the cursor, to tick.
  case ticks
  /// There is a file under the cursor, to edit.
  case repairs
  /// Keys are text.
  case types
}

extension Set<Ability> {
  /// What a list of the library can do.
  package static let list: Set = [
    .page, .opens, .panes, .speakers, .queries, .matches, .filters, .sorts, .previews,
  ]
}
