import VerdictCore

/// Counts as cells that are darker the more there are.
package enum HeatMap {
  private static let shades: [CleanText] = ["░", "▒", "▓", "█"]

  /// A cell of a map: a shade and the number, so that nothing is told by the shade alone.
  ///
  /// - Parameters:
  ///   - count: What is counted.
  ///   - most: The largest count of the map.
  ///   - role: What the cell is about.
  ///   - width: Of the cell, at least 3.
  /// - Returns: A line as wide as the cell; a dot where there is nothing.
  package static func cell(_ count: Int, of most: Int, _ role: Role, width: Int) -> Line {
    guard count > 0, most > 0 else {
      return Line(.repeating(" ", max(0, width - 1)) + "·", .border)
    }
    let shade = shades[min(shades.count - 1, count * shades.count / (most + 1))]
    let number = CleanText(short: count).aligned(to: width - 2)
    return Line(shade + " ", role) + Line(number, role)
  }
}
