import VerdictCore

/// Something the interface wants done outside itself.
package enum Effect: Hashable, Sendable {
  case quit
  /// Give the terminal back and stop until the shell continues the program.
  case suspend
  /// Paint every cell again, whatever the terminal is thought to show.
  case repaint
  case scan
  /// Keep a query that was asked, for `recentQueries` of the next start.
  case remember(query: String)
  /// Write a view to the config file, in the place of one of the same name.
  case saveView(SavedView)
}
