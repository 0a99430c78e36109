import VerdictCore

/// What a prompt asks for.
package enum PromptPurpose: Hashable, Sendable {
  /// A query, answered as it is typed.
  case query
  /// Words of the text on the screen, found as they are typed.
  case words
  /// Words that the rows of the page must hold, which are listed as they are typed.
  case filter
  /// A speaker's name, looked for in the list above as it is typed.
  case speaker
  case command
  /// The name under which a view is to be saved.
  case viewName(SavedView)

  /// What stands before the typed text.
  var mark: Line {
    switch self {
    case .query, .words, .filter: Line(" /", .key)
    case .speaker: Line(" name: ", .muted)
    case .command: Line(" :", .key)
    case .viewName: Line([Run(" save this view as ", .muted)])
    }
  }
}
