/// What can be typed after `:`.
package enum Command: String, CaseIterable, Hashable, Sendable {
  case search = "search"
  case filter = "filter"
  case summaries = "summaries"
  case claims = "claims"
  case speakers = "speakers"
  case graph = "graph"
  case path = "path"
  case compare = "compare"
  case view = "view"
  case save = "save"
  case sort = "sort"
  case scan = "scan"
  case help = "help"
  case quit = "quit"

  /// The command of that name, or of its short form.
  package init?(named name: String) {
    if name == "q" { self = .quit } else { self.init(rawValue: name) }
  }

  /// Whether something is to be typed after the name.
  var takesWords: Bool { [.search, .filter, .view, .save, .sort, .path, .compare].contains(self) }
}
