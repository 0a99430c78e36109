/// How a list is printed.
enum ListFormat {
  /// For the width of the terminal.
  case drawn
  /// One record a line, with tabs between its fields.
  case plain
  case json
}
