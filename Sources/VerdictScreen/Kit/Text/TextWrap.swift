import VerdictCore

/// Breaks text into lines at word boundaries.
package enum TextWrap {
  private typealias Piece = (cluster: CellClusters.Element, role: Role)

  /// Wraps a line to a width, in cells; words longer than a line are broken inside.
  ///
  /// Blanks at a break are dropped. Wide clusters, such as ideographs, may be parted anywhere. An
  /// empty line stays one line.
  ///
  /// Complexity: O(n).
  package static func wrap(_ line: Line, width: Int) -> [Line] {
    guard width > 0 else { return [] }
    if line.width <= width { return [line] }
    let pieces: [Piece] = line.runs.flatMap { run in run.text.clusters.map { ($0, run.role) } }
    var lines: [Line] = []
    var start = 0
    var used = 0
    var lastBreak = 0
    for (index, piece) in pieces.enumerated() {
      let isBlank = piece.cluster.text == " "
      if piece.cluster.width == 2 || index > 0 && pieces[index - 1].cluster.width == 2 {
        lastBreak = index
      }
      if isBlank { lastBreak = index + 1 }
      if used + piece.cluster.width > width, !isBlank, index > start {
        let end = lastBreak > start ? lastBreak : index
        lines.append(joined(pieces[start..<end]))
        start = end
        used = pieces[start..<index].reduce(0) { $0 + $1.cluster.width }
      }
      used += piece.cluster.width
    }
    lines.append(joined(pieces[start...]))
    return lines
  }

  package static func wrap(_ text: CleanText, _ role: Role = .text, width: Int) -> [Line] {
    wrap(Line(text, role), width: width)
  }

  /// The pieces as runs again, without the blanks at their end.
  private static func joined(_ pieces: ArraySlice<Piece>) -> Line {
    let end = pieces.lastIndex { $0.cluster.text != " " } ?? pieces.startIndex - 1
    var runs: [Run] = []
    var rest = pieces[..<(end + 1)]
    while let first = rest.first {
      let same = rest.prefix { $0.role == first.role }
      runs.append(Run(CleanText(joining: same.map(\.cluster)), first.role))
      rest = rest[same.endIndex...]
    }
    return Line(runs)
  }
}
