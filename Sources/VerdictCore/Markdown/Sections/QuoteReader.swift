/// What the lines of a block quote say, and whose words they are.
struct QuoteReader {
  /// Nil where the lines hold no words.
  private(set) var quote: Quote?
  /// The lines of the speaker's words.
  private(set) var quotedLines: [Int] = []
  /// The lines that markdown counts to the quote though nobody marked them with `>`.
  private(set) var lazyLines: [Int] = []
  /// Whether it cannot be told if the words are verbatim; they are then a paraphrase.
  private(set) var isUnclear = false
  /// What a callout says above the words: `[!quote] Ada` gives `Callout` and `Ada`.
  private(set) var title: ClaimAttribute?

  /// Reads the lines of a block quote.
  ///
  /// - Parameters:
  ///   - source: The text that they are of.
  ///   - lines: The lines of the block, lazy ones included.
  init(_ source: SourceText, lines: Range<Int>) {
    for line in lines where !source.isHidden(line: line) {
      if Self.isMarked(line, in: source) {
        quotedLines.append(line)
      } else {
        lazyLines.append(line)
      }
    }
    var spoken = quotedLines[...]
    if let first = spoken.first,
      let callout = Self.callout(Quote.words(source, lines: [first]))
    {
      // A marker with nothing below it may itself hold the words.
      isUnclear = Quote.words(source, lines: spoken.dropFirst()).isEmpty
      if !isUnclear {
        spoken = spoken.dropFirst()
        title = callout.value.isEmpty ? nil : callout
      }
    }
    let found = ParaphraseMark(in: Quote.words(source, lines: spoken))
    let isMarkedBelow = lazyLines.contains {
      ParaphraseMark(in: source.text(source.range(ofLine: $0))).isFound
    }
    isUnclear = isUnclear && !found.text.isEmpty || found.isUnclear || isMarkedBelow
    let isParaphrase = found.isFound || isUnclear
    if !found.text.isEmpty || isParaphrase {
      quote = Quote(text: found.text, isParaphrase: isParaphrase)
    }
  }

  private static func isMarked(_ line: Int, in source: SourceText) -> Bool {
    let range = source.trimmed(line: line)
    return !range.isEmpty && source.bytes[range.lowerBound] == UInt8(ascii: ">")
  }

  /// Reads the marker of a callout, such as `[!quote] Ada Example`.
  private static func callout(_ line: String) -> ClaimAttribute? {
    let line = line.drop { $0 == "\\" || $0 == " " }
    guard line.hasPrefix("[!"), let end = line.firstIndex(of: "]") else { return nil }
    let name = line[..<end].dropFirst(2).prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }
    guard !name.isEmpty else { return nil }
    let title = line[end...].dropFirst().drop { $0 == "+" || $0 == "-" }
    return ClaimAttribute(key: "Callout", value: title.trimmedBlanks)
  }
}

extension Quote {
  /// Lines without their quote marks, and without blank lines at either end.
  static func words(_ source: SourceText, lines: some Sequence<Int>) -> String {
    var texts = lines.map { line in
      let range = source.range(ofLine: line)
      var start = source.trimmed(range).lowerBound
      guard start < range.upperBound, source.bytes[start] == UInt8(ascii: ">") else {
        return source.text(range)
      }
      start += 1
      if start < range.upperBound, source.bytes[start] == UInt8(ascii: " ") { start += 1 }
      return source.text(start..<range.upperBound)
    }[...]
    let isBlank = { (text: String) in text.utf8.allSatisfy(LineScan.isBlank) }
    while let first = texts.first, isBlank(first) { texts = texts.dropFirst() }
    while let last = texts.last, isBlank(last) { texts = texts.dropLast() }
    return texts.joined(separator: "\n")
  }
}
