import VerdictCore

/// A laid-out text as the words it is made of, line ends being no more than blanks.
struct LineWords {
  private let lines: [Line]

  init(_ lines: [Line]) { self.lines = lines }

  /// Every match of some words, in order; those with nothing but blanks between them are one.
  func matches(of words: WordMatcher) -> [TextMatch] {
    let text = lines.map { $0.runs.map(\.text.withoutWordMarks).joined() }.joined(separator: "\n")
    var ranges: [Range<Int>] = []
    var last: Range<String.Index>?
    var offset = (index: text.startIndex, bytes: 0)
    for range in words.ranges(in: text) {
      let start = offset.bytes + text.utf8.distance(from: offset.index, to: range.lowerBound)
      let end = start + text.utf8.distance(from: range.lowerBound, to: range.upperBound)
      offset = (range.upperBound, end)
      if let last, text[last.upperBound..<range.lowerBound].allSatisfy({ $0 == " " || $0 == "\n" })
      {
        ranges[ranges.count - 1] = ranges[ranges.count - 1].lowerBound..<end
      } else {
        ranges.append(start..<end)
      }
      last = range
    }
    return matches(at: ranges)
  }

  /// Where some bytes of the joined lines stand, the ranges being in order and without overlaps.
  private func matches(at ranges: [Range<Int>]) -> [TextMatch] {
    guard !ranges.isEmpty else { return [] }
    var matches: [TextMatch] = []
    var rest = ranges[...]
    var isOpen = false
    var start = 0
    for (number, line) in lines.enumerated() {
      var column = 0
      for cluster in line.runs.lazy.flatMap(\.text.clusters) {
        let end = start + cluster.text.utf8.count
        while let range = rest.first, range.upperBound <= start {
          rest = rest.dropFirst()
          isOpen = false
        }
        guard let range = rest.first else { return matches }
        if range.lowerBound < end {
          let span = TextMatch.Span(line: number, columns: column..<column + cluster.width)
          if isOpen {
            matches[matches.count - 1].extend(by: span)
          } else {
            matches.append(.init(span))
          }
          isOpen = true
        }
        start = end
        column += cluster.width
      }
      start += 1
    }
    return matches
  }
}

extension CleanText {
  /// The text with scalars that part no words in place of their marks, as many bytes long.
  fileprivate var withoutWordMarks: String {
    let marks = wordMarks
    guard !marks.isEmpty else { return string }
    var bytes = Array(string.utf8)
    for mark in marks {
      let pairs = Array(repeating: Array("\u{AD}".utf8), count: mark.count / 2 - mark.count % 2)
      let rest = Array(repeating: Array("\u{2060}".utf8), count: mark.count % 2)
      bytes.replaceSubrange(mark, with: (pairs + rest).joined())
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
