import VerdictCore

/// A laid-out text, folded so that words are found in it whatever their case, and over line ends.
package struct FoldedText: Hashable, Sendable {
  private enum Sign {
    static let blank: UInt32 = 0x20
    /// The end of a line, which may have been a blank or nothing at all.
    static let lineEnd = UInt32.max
    /// The end of a paragraph, over which nothing is found.
    static let paragraphEnd = UInt32.max - 1
  }

  private static let longestWanted = 256
  private var scalars: [UInt32] = []
  /// Where each scalar stands.
  private var spans: [TextMatch.Span] = []

  /// Complexity: O(n).
  package init(_ lines: [Line]) {
    for (number, line) in lines.enumerated() { append(line, number: number) }
  }

  /// Every match of some words, in order, without overlaps; only the start of long words counts.
  ///
  /// Complexity: O(n · m) at worst, O(n) in any text that people write.
  package func matches(of words: String) -> [TextMatch] {
    let wanted = Self.folded(words)
    guard let first = wanted.first else { return [] }
    var matches: [TextMatch] = []
    var offset = 0
    while offset < scalars.count {
      if scalars[offset] == first, let end = end(of: wanted, from: offset) {
        matches.append(match(offset..<end))
        offset = end
      } else {
        offset += 1
      }
    }
    return matches
  }

  /// Where a match that starts at an offset ends; nil where there is none.
  private func end(of wanted: [UInt32], from start: Int) -> Int? {
    var offset = start
    var next = 0
    while next < wanted.count {
      guard offset < scalars.count else { return nil }
      if scalars[offset] == Sign.lineEnd {
        if wanted[next] == Sign.blank { next += 1 }
      } else if scalars[offset] == wanted[next] {
        next += 1
      } else {
        return nil
      }
      offset += 1
    }
    return offset
  }

  private func match(_ range: Range<Int>) -> TextMatch {
    var match = TextMatch(spans[range.lowerBound])
    for offset in range.dropFirst() where scalars[offset] != Sign.lineEnd {
      match.extend(by: spans[offset])
    }
    return match
  }

  /// Takes a line in without the edges and marks that stand before its words.
  private mutating func append(_ line: Line, number: Int) {
    var column = 0
    var isBefore = true
    for run in line.runs {
      let marks = run.text.wordMarks
      var offset = 0
      for cluster in run.text.clusters {
        let columns = column..<column + cluster.width
        column += cluster.width
        defer { offset += cluster.text.utf8.count }
        if marks.contains(where: { $0.contains(offset) }) { continue }
        if isBefore, run.role == .border || cluster.text == " " || cluster.text == "▌" { continue }
        isBefore = false
        append(cluster.text, TextMatch.Span(line: number, columns: columns))
      }
    }
    let end = TextMatch.Span(line: number, columns: column..<column)
    if scalars.last == Sign.blank {
      scalars.removeLast()
      spans.removeLast()
    }
    scalars.append(isBefore ? Sign.paragraphEnd : Sign.lineEnd)
    spans.append(end)
  }

  private mutating func append(_ cluster: String, _ span: TextMatch.Span) {
    if cluster == " " {
      guard let last = scalars.last, last < Sign.paragraphEnd, last != Sign.blank else { return }
    }
    if let byte = cluster.utf8.first, cluster.utf8.count == 1 {
      scalars.append(UInt32(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte))
      spans.append(span)
      return
    }
    for scalar in Folding.fold(cluster).unicodeScalars {
      scalars.append(scalar.value)
      spans.append(span)
    }
  }

  /// The words folded, with one blank between them.
  private static func folded(_ words: String) -> [UInt32] {
    var folded: [UInt32] = []
    for scalar in Folding.fold(words).unicodeScalars.prefix(longestWanted) {
      let value = scalar.properties.isWhitespace ? Sign.blank : scalar.value
      if value != Sign.blank || folded.last ?? Sign.blank != Sign.blank { folded.append(value) }
    }
    return folded
  }
}
