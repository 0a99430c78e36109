extension Quote {
  /// Reads the lines of a block quote.
  ///
  /// - Parameters:
  ///   - source: The text that they are of.
  ///   - lines: The lines of the quote, quote marks included.
  init(_ source: SourceText, lines: Range<Int>) {
    let words = Self.words(source, lines: lines)
    let (text, isParaphrase) = Self.withoutMark(words)
    self.init(text: text, isParaphrase: isParaphrase)
  }

  /// The lines without their quote marks, and without blank lines at either end.
  static func words(_ source: SourceText, lines: Range<Int>) -> String {
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

  /// Cuts the paraphrase mark off, which may stand before a closing quotation mark.
  private static func withoutMark(_ words: String) -> (text: String, isParaphrase: Bool) {
    guard words.utf8.suffix(8).contains(UInt8(ascii: "]")) else { return (words, false) }
    var end = words[...]
    while let last = end.last, last.isWhitespace { end = end.dropLast() }
    var closing = ""
    if let last = end.last, "\"”’»'“".contains(last) {
      closing = String(last)
      end = end.dropLast()
      while let last = end.last, last.isWhitespace { end = end.dropLast() }
    }
    let tail = end.suffix(paraphraseMark.count)
    guard tail.last == "]", tail.lowercased() == paraphraseMark else { return (words, false) }
    var text = end.dropLast(paraphraseMark.count)
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return (text + closing, true)
  }
}
