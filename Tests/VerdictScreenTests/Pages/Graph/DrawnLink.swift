import VerdictCore

/// The line between two names in a picture, read from its seven cells.
///
/// `→` at the far end: the near one says it; `←` at the near end: the far one does; `↔`: both.
struct DrawnLink {
  let said: Set<ConnectionKind>
  let heard: Set<ConnectionKind>

  static let width = 7

  /// Nil where the text is no line.
  init?(_ text: some StringProtocol, pointsLeft: Bool) {
    var cells = Array(text)
    if pointsLeft { cells.reverse() }
    let outward: Character = pointsLeft ? "←" : "→"
    let inward: Character = pointsLeft ? "→" : "←"
    guard let near = cells.first, let far = cells.last, cells.count >= 6,
      [inward, "─", "╌"].contains(near), [outward, "↔", "─", "╌"].contains(far)
    else { return nil }
    let isMutual = far == "↔"
    guard isMutual || (near == inward) != (far == outward) else { return nil }
    if let bolt = cells.firstIndex(of: "⚡") {
      said = Self.kinds[cells[bolt + 1]] ?? []
      heard = Self.kinds[cells[bolt - 1]] ?? []
    } else {
      guard let kinds = Self.kinds[cells[3]], kinds.count == 1,
        cells[1] == (kinds == [.agrees] ? "─" : "╌")
      else { return nil }
      said = isMutual || far == outward ? kinds : []
      heard = isMutual || near == inward ? kinds : []
    }
  }

  func edges(from here: String, to there: String) -> [DrawnEdge] {
    said.map { DrawnEdge(source: here, target: there, kind: $0) }
      + heard.map { DrawnEdge(source: there, target: here, kind: $0) }
  }

  private static let kinds: [Character: Set<ConnectionKind>] = [
    "+": [.agrees], "−": [.contradicts], "±": [.agrees, .contradicts],
  ]
}
