/// What can be typed after `:`.
package enum Command: String, CaseIterable, Hashable, Sendable {
  case search
  case filter
  case summaries
  case claims
  case speakers
  case graph
  case path
  case compare
  case view
  case save
  case sort
  case scan
  case help
  case quit

  /// The command of that name, or of its short form.
  package init?(named name: String) {
    if name == "q" { self = .quit } else { self.init(rawValue: name) }
  }

  /// Whether something is to be typed after the name.
  var takesWords: Bool { [.search, .filter, .view, .save, .sort, .path, .compare].contains(self) }
}
