import VerdictCore

/// Breaks text into lines at word boundaries.
package enum TextWrap {
  /// A cluster, and the index of its run in the line.
  private typealias Piece = (cluster: CellClusters.Element, run: Int)

  /// Wraps a line to a width, in cells; words longer than a line are broken inside.
  ///
  /// Blanks at a break are dropped. Wide clusters, such as ideographs, may be parted anywhere. An
  /// empty line stays one line.
  ///
  /// Complexity: O(n).
  ///
  /// - Parameters:
  ///   - line: What to wrap.
  ///   - width: In cells.
  ///   - keepsAddresses: Whether a URL longer than a line stays on one that is too long, until
  ///     `fold` breaks it.
  /// - Returns: The lines.
  package static func wrap(_ line: Line, width: Int, keepsAddresses: Bool = false) -> [Line] {
    guard width > 0 else { return [] }
    if line.width <= width { return [line] }
    let pieces = pieces(of: line)
    var lines: [Line] = []
    var start = 0
    var used = 0
    var lastBreak = 0
    var endOfAddress = 0
    for (index, piece) in pieces.enumerated() {
      let isBlank = piece.cluster.text == " "
      if piece.cluster.width == 2 || index > 0 && pieces[index - 1].cluster.width == 2 {
        lastBreak = index
      }
      if isBlank { lastBreak = index + 1 }
      if used + piece.cluster.width > width, !isBlank, index > start, index >= endOfAddress {
        if keepsAddresses, lastBreak <= start, isAddress(pieces[start...]) {
          let rest = pieces[index...]
          endOfAddress = rest.firstIndex { $0.cluster.text == " " } ?? rest.endIndex
          used += piece.cluster.width
          continue
        }
        let end = lastBreak > start ? lastBreak : index
        lines.append(joined(pieces[start..<end], of: line))
        start = end
        used = pieces[start..<index].reduce(0) { $0 + $1.cluster.width }
      }
      used += piece.cluster.width
    }
    lines.append(joined(pieces[start...], of: line))
    return lines
  }

  package static func wrap(_ text: CleanText, _ role: Role = .text, width: Int) -> [Line] {
    wrap(Line(text, role), width: width)
  }

  /// Breaks lines that are still too long wherever they reach a width, so that nothing stands
  /// between the parts of a URL.
  package static func fold(_ lines: [Line], width: Int) -> [Line] {
    guard width > 0, lines.contains(where: { $0.width > width }) else { return lines }
    return lines.flatMap { line in
      if line.width <= width { return [line] }
      let pieces = pieces(of: line)
      var folded: [Line] = []
      var start = 0
      var used = 0
      for (index, piece) in pieces.enumerated() {
        if used + piece.cluster.width > width, index > start {
          folded.append(joined(pieces[start..<index], of: line))
          (start, used) = (index, 0)
        }
        used += piece.cluster.width
      }
      return folded + [joined(pieces[start...], of: line)]
    }
  }

  /// Whether a word, perhaps after a bracket, is a URL.
  private static func isAddress(_ word: ArraySlice<Piece>) -> Bool {
    let longestScheme = 12
    let start = word.prefix(longestScheme).prefix { $0.cluster.text != " " }
    return start.reduce(into: "") { $0 += $1.cluster.text }.contains("://")
  }

  private static func pieces(of line: Line) -> [Piece] {
    line.runs.enumerated().flatMap { index, run in run.text.clusters.map { ($0, index) } }
  }

  /// The pieces as runs again, without the blanks at their end.
  private static func joined(_ pieces: ArraySlice<Piece>, of line: Line) -> Line {
    let end = pieces.lastIndex { $0.cluster.text != " " } ?? pieces.startIndex - 1
    var runs: [Run] = []
    var rest = pieces[..<(end + 1)]
    while let first = rest.first {
      var run = line.runs[first.run]
      let same = rest.prefix {
        $0.run == first.run
          || line.runs[$0.run].role == run.role && line.runs[$0.run].link == run.link
      }
      run.text = CleanText(joining: same.map(\.cluster))
      runs.append(run)
      rest = rest[same.endIndex...]
    }
    return Line(runs)
  }
}
