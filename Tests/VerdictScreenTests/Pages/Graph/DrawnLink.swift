import VerdictCore

/// The line between two names in a picture, read from its seven cells.
///
/// `→` at the far end: the near one says it; `←` at the near end: the far one does; `↔`: both.
struct DrawnLink {
  let outgoing: Set<ConnectionKind>
  let incoming: Set<ConnectionKind>

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
      outgoing = Self.kinds[cells[bolt + 1]] ?? []
      incoming = Self.kinds[cells[bolt - 1]] ?? []
    } else {
      guard let kinds = Self.kinds[cells[3]], kinds.count == 1,
        cells[1] == (kinds == [.agrees] ? "─" : "╌")
      else { return nil }
      outgoing = isMutual || far == outward ? kinds : []
      incoming = isMutual || near == inward ? kinds : []
    }
  }

  func edges(from here: String, to there: String) -> [DrawnEdge] {
    outgoing.map { DrawnEdge(source: here, target: there, kind: $0) }
      + incoming.map { DrawnEdge(source: there, target: here, kind: $0) }
  }

  private static let kinds: [Character: Set<ConnectionKind>] = [
    "+": [.agrees], "−": [.contradicts], "±": [.agrees, .contradicts],
  ]
}
