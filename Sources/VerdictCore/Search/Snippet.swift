/// A short piece of a passage with the words that a query found in it.
public struct Snippet: Hashable, Sendable {
  /// The part of the summary that the passage belongs to.
  public var part: SummaryPart
  /// Where the passage is shown.
  public var location: PassageLocation
  /// What the passage is to its part.
  public var kind: PassageKind
  /// On one line; `…` where it was cut.
  public var text: String
  /// The words found, as UTF-8 offsets in `text`, in order, without overlaps.
  public var marks: [Range<Int>]

  /// Creates a snippet; `marks` are UTF-8 offsets in `text`.
  public init(
    part: SummaryPart, location: PassageLocation, kind: PassageKind = .prose, text: String,
    marks: [Range<Int>]
  ) {
    self.part = part
    self.location = location
    self.kind = kind
    self.text = text
    self.marks = marks
  }
}

extension Query {
  /// What of a summary shows best why it was found.
  ///
  /// Each snippet is the one that adds most of the patterns to those before it; among equals titles
  /// and what claims say go first, then all else about claims, then passages with more of the
  /// patterns, then the first ones. A topic is followed by its claim.
  public func snippets(in summary: Summary, limit: Int) -> [Snippet] {
    guard limit > 0, let finder = SnippetFinder(self) else { return [] }
    return finder.snippets(of: finder.hits(in: summary.passages), limit: limit) {
      $0.line(in: summary)
    }
  }

  /// The same from the title and the texts of the claims alone; nil where the rest of the summary
  /// may show it better.
  package func snippets(title: String, claims: [String], limit: Int) -> [Snippet]? {
    guard limit > 0, let finder = SnippetFinder(self) else { return [] }
    let headlines =
      [Passage(part: .title, location: .heading, kind: .headline, text: title)]
      + claims.enumerated().map {
        Passage(part: .claims, location: .claim($0), kind: .headline, text: $1)
      }
    let whole = finder.hits(in: headlines).filter { $0.found.count == finder.count }
    guard whole.count >= limit else { return nil }
    return finder.snippets(of: whole, limit: limit, reading: \.line)
  }
}

/// Finds the words of a query in passages.
private struct SnippetFinder {
  /// How many patterns there are.
  let count: Int
  private let matchers: [SummaryPart: WordMatcher]

  /// Nil where the query asks for no words.
  init?(_ query: Query) {
    let words = query.wordPatterns
    if words.isEmpty { return nil }
    count = Set(words.map(\.pattern)).count
    matchers = Dictionary(
      uniqueKeysWithValues: SummaryPart.allCases.map { part in
        (part, WordMatcher(words.filter { $0.isLookedFor(in: part) }.map(\.pattern)))
      })
  }

  func hits(in passages: [Passage]) -> [Hit] {
    passages.compactMap { passage in
      guard let matcher = matchers[passage.part] else { return nil }
      let found = matcher.found(in: passage.text)
      return found.isEmpty ? nil : Hit(passage: passage, matcher: matcher, found: found)
    }
  }

  func snippets(of hits: [Hit], limit: Int, reading line: (Passage) -> String) -> [Snippet] {
    var hits = hits
    var snippets: [Snippet] = []
    var shown: Set<WordPattern> = []
    while snippets.count < limit,
      let best = hits.indices.min(by: { left, right in
        hits[left].rank(after: shown).lexicographicallyPrecedes(hits[right].rank(after: shown))
      })
    {
      let hit = hits.remove(at: best)
      shown.formUnion(hit.found)
      snippets.append(Snippet(of: hit.passage, reading: line(hit.passage), marking: hit.matcher))
    }
    return snippets
  }
}

/// A passage in which words were found.
private struct Hit {
  var passage: Passage
  var matcher: WordMatcher
  var found: Set<WordPattern>

  /// The less the better, once some patterns have been shown.
  func rank(after shown: Set<WordPattern>) -> [Int] {
    let rank =
      switch (passage.part, passage.kind) {
      case (_, .headline): 0
      case (.claims, _): 1
      default: 2
      }
    return [-found.subtracting(shown).count, rank, -found.count]
  }
}

extension Passage {
  /// The text on one line.
  fileprivate var line: String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The text on one line; after a topic the claim that has it.
  fileprivate func line(in summary: Summary) -> String {
    guard kind == .topic, case .claim(let index) = location else { return line }
    let claim = MarkdownInline.plainText(summary.claims[index].text)
    return Passage(part: part, location: location, text: "\(text): \(claim)").line
  }
}

extension Snippet {
  /// In characters.
  private static let length = 160
  /// How much of that follows the start of the first match, in characters.
  private static let tail = 110
  /// How far from where it is cut a blank is looked for, in characters.
  private static let reach = 30

  /// The line of a passage, cut around its first match.
  fileprivate init(of passage: Passage, reading line: String, marking matcher: WordMatcher) {
    let ranges = matcher.ranges(in: line)
    let window = Self.window(of: line, around: ranges.first ?? line.startIndex..<line.startIndex)
    let before = window.lowerBound > line.startIndex ? "…" : ""
    let after = window.upperBound < line.endIndex ? "…" : ""
    let start = line.utf8.distance(from: line.startIndex, to: window.lowerBound) - before.utf8.count
    let marks = ranges.map { $0.clamped(to: window) }.filter { !$0.isEmpty }.map { range in
      line.utf8.distance(from: line.startIndex, to: range.lowerBound) - start..<line.utf8.distance(
        from: line.startIndex, to: range.upperBound) - start
    }
    self.init(
      part: passage.part, location: passage.location, kind: passage.kind,
      text: before + line[window] + after,
      marks: marks)
  }

  /// What to show of a line: all of a short one, else whole words around a match.
  private static func window(
    of line: String, around match: Range<String.Index>
  ) -> Range<String.Index> {
    var end =
      line.index(match.lowerBound, offsetBy: tail, limitedBy: line.endIndex) ?? line.endIndex
    var start =
      line.index(end, offsetBy: -length, limitedBy: line.startIndex) ?? line.startIndex
    if start == line.startIndex {
      end = line.index(start, offsetBy: length, limitedBy: line.endIndex) ?? line.endIndex
    }
    if start > line.startIndex,
      let blank = line[start..<match.lowerBound].prefix(reach).firstIndex(of: " ")
    {
      start = line.index(after: blank)
    }
    if end < line.endIndex, match.upperBound < end,
      let blank = line[match.upperBound..<end].suffix(reach).lastIndex(of: " ")
    {
      end = blank
    }
    return start..<end
  }
}
