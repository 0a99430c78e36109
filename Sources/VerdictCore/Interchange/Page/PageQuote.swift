/// A line of a page that quotes.
enum PageQuote {
  private static let openings: Set<Character> = ["“", "\"", "„", "«", "‟"]
  private static let closings: Set<Character> = ["”", "\"", "“", "»", "‟"]

  /// Whether a text begins as a quote does.
  static func opens(_ text: some StringProtocol) -> Bool {
    text.first.map(openings.contains) ?? false
  }

  /// The quote that a whole line is; nil where it is none.
  ///
  /// Quotation marks go where they stand around all of it; a paraphrase is one with its mark inside
  /// or after them.
  static func read(_ line: String) -> Quote? {
    var text = line
    let isBlock = text.hasPrefix(">")
    if isBlock { text = text.drop { $0 == ">" || $0 == " " }.trimmedBlanks }
    let mark = ParaphraseMark(in: marked(text))
    guard opens(text) else {
      guard isBlock || mark.isFound && !mark.isUnclear, !mark.text.isEmpty else { return nil }
      return quote(mark)
    }
    return quote(mark)
  }

  /// A text in which the mark of a paraphrase, where a page shortens it, is written out.
  private static func marked(_ text: String) -> String {
    guard text.suffix(24).contains(where: { $0 == "]" || $0 == ")" }) else { return text }
    return text.replacing(
      /(?i)[\[(](paraphrased?|representative)[\])](?=\s*[”"“»]?\s*$)/, with: Quote.paraphraseMark)
  }

  private static func quote(_ mark: ParaphraseMark) -> Quote? {
    var text = mark.text.trimmedBlanks
    if opens(text), text.count > 1, let last = text.last, closings.contains(last) {
      text = text.dropFirst().dropLast().trimmedBlanks
    } else if let first = text.first, first == "“", !text.contains("”") {
      text = text.dropFirst().trimmedBlanks
    }
    if text.isEmpty { return nil }
    return Quote(text: PlainMarkdown.block(text), isParaphrase: mark.isFound)
  }

  /// The lines with each quote that goes on over several made one line.
  static func joined(_ lines: [PageLine]) -> [PageLine] {
    var joined: [PageLine] = []
    var isOpen = false
    for (index, line) in lines.enumerated() {
      if isOpen, let last = joined.popLast() {
        joined.append(last.saying(last.text + " " + line.text))
      } else {
        joined.append(line)
      }
      let text = joined[joined.count - 1].text
      isOpen =
        text.lastIndex(of: "“").map { !text[$0...].contains("”") } ?? false
        && isClosed(in: lines[(index + 1)...])
    }
    return joined
  }

  /// Whether the next few lines close a quote before another opens or a verdict is given.
  private static func isClosed(in lines: ArraySlice<PageLine>) -> Bool {
    for line in lines.prefix(12) {
      if PageVerdict(line.text) != nil { return false }
      if let mark = line.text.first(where: { $0 == "“" || $0 == "”" }) { return mark == "”" }
    }
    return false
  }
}
