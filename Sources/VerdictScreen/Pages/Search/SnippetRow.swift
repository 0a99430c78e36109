import VerdictCore

/// A snippet as a line below its summary: the name of its part, then its words.
package struct SnippetRow: Hashable, Sendable {
  /// The longest name of a part, and a gap.
  private static let partWidth = 13

  package let location: PassageLocation
  private let part: CleanText
  private let words: Line

  package init(_ snippet: Snippet) {
    location = snippet.location
    part = Self.name(snippet)
    words = Self.words(of: snippet)
  }

  package func draw(in frame: inout Frame, rect: Rect) {
    let (name, text) = rect.splitLeft(rect.width >= 40 ? Self.partWidth : 0)
    frame.draw(part, .muted, in: name)
    if text.height > 1, text.width >= 16, words.width > text.width,
      isInView(width: text.width * 2 - 16)
    {
      frame.draw(
        TextWrap.wrap(words, width: text.width).cut(to: text.height, width: text.width), in: text)
      return
    }
    let start = firstCell(width: text.width)
    frame.draw(start > 0 ? Line("…", .muted) + words.dropping(start + 1) : words, in: text)
  }

  private static func name(_ snippet: Snippet) -> CleanText {
    switch (snippet.kind, snippet.part) {
    case (.role, _): "Role"
    case (.topic, _): "Topic"
    case (_, .title): "Title"
    case (_, .speaker): "Speaker"
    case (_, .claims): "Claim"
    case (_, .quotes): "Quote"
    case (_, .connections): "Connections"
    case (_, let part): PanelKind.named.first { $0.part == part }?.tab ?? "About"
    }
  }

  /// Where the words are cut on the left, so that the first of those found is in view.
  private func firstCell(width: Int) -> Int {
    guard let mark = words.runs.firstIndex(where: { $0.role == .match }) else { return 0 }
    return isInView(width: width) ? 0 : max(0, Line(Array(words.runs[..<mark])).width - width / 3)
  }

  /// Whether the first word found ends within a width.
  private func isInView(width: Int) -> Bool {
    guard let mark = words.runs.firstIndex(where: { $0.role == .match }) else { return true }
    return Line(Array(words.runs[...mark])).width < width || words.width <= width
  }

  /// The text in runs, the words found in a role of their own; marks that do not fit the text are
  /// left out.
  private static func words(of snippet: Snippet) -> Line {
    let bytes = Array(snippet.text.utf8)
    var runs: [Run] = []
    var start = 0
    func append(_ range: Range<Int>, _ role: Role) {
      guard !range.isEmpty else { return }
      runs.append(Run(CleanText(String(decoding: bytes[range], as: UTF8.self)), role))
    }
    for mark in snippet.marks where mark.lowerBound >= start && mark.upperBound <= bytes.count {
      append(start..<mark.lowerBound, .text)
      append(mark, .match)
      start = mark.upperBound
    }
    append(start..<bytes.count, .text)
    return Line(runs)
  }
}
