/// Reads the section of the claims.
struct ClaimReader {
  private let source: SourceText
  private(set) var claims: [Claim] = []
  private(set) var offsets: [ClaimOffsets] = []
  /// The texts before the first claim of each section.
  private(set) var introductions: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceText) { self.source = source }

  /// Reads a section; of several, one after the other.
  mutating func read(_ section: Section) {
    let starts = section.blocks.indices.filter {
      section.blocks[$0].kind == .heading(level: 3)
    }
    let firstLine = starts.first.map { section.blocks[$0].lines.lowerBound }
    let introduction = source.text(
      lines: section.lines.lowerBound..<(firstLine ?? section.lines.upperBound))
    if !introduction.isEmpty { introductions.append(introduction) }
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : section.blocks.endIndex
      let endLine =
        end < section.blocks.endIndex
        ? section.blocks[end].lines.lowerBound : section.lines.upperBound
      let heading = SourceHeading(source, lines: section.blocks[start].lines)
      readClaim(
        heading, lines: heading.endLine..<max(heading.endLine, endLine),
        blocks: section.blocks[start + 1..<end])
    }
  }

  private mutating func readClaim(
    _ heading: SourceHeading, lines: Range<Int>, blocks: ArraySlice<OutlineBlock>
  ) {
    var claim = Claim(text: heading.text)
    var claimOffsets = ClaimOffsets(text: heading.offset)
    var taken: [Range<Int>] = []
    for block in blocks {
      switch block.kind {
      case .quote:
        let quote = Quote(source, lines: block.lines)
        if !quote.text.isEmpty || quote.isParaphrase { claim.quotes.append(quote) }
        taken.append(block.lines)
      case .paragraph:
        for line in block.lines {
          guard let attribute = AttributeLine(source, line: line) else { continue }
          take(attribute, into: &claim, &claimOffsets)
          taken.append(line..<line + 1)
        }
      case .heading, .list, .other: break
      }
    }
    claim.reasons = source.text(lines: lines, without: taken)
    claims.append(claim)
    offsets.append(claimOffsets)
  }

  /// Gives the claim what a line says; the first usable value of a key wins.
  private mutating func take(
    _ line: AttributeLine, into claim: inout Claim, _ offsets: inout ClaimOffsets
  ) {
    let key = line.key.lowercased()
    let isKnown = ["verdict", "evidence", "said", "id", "topics", "was"].contains(key)
    if isKnown, line.value.isEmpty { return }
    switch key {
    case "verdict" where claim.verdict == .missing && Verdict(line.value) != .missing:
      claim.verdict = Verdict(line.value)
      offsets.verdict = line.valueOffset
      offsets.mark = Verdict.split(line.value).mark
    case "evidence": claim.evidence.append(line.value)
    case "was": claim.history.append(line.value)
    case "said" where claim.said == nil: claim.said = line.value
    case "topics" where claim.topics.isEmpty && !Self.topics(line.value).isEmpty:
      claim.topics = Self.topics(line.value)
    case "id" where claim.id == nil && Slug(line.value) != nil: claim.id = Slug(line.value)
    default:
      if key == "id", Slug(line.value) == nil {
        let location = source.location(at: line.valueOffset)
        diagnostics.append(BadSlug.diagnostic(line.value, at: location))
      }
      claim.otherAttributes.append(ClaimAttribute(key: line.key, value: line.value))
    }
  }

  private static func topics(_ value: String) -> [String] {
    value.split(separator: ",").map(\.trimmedBlanks).filter { !$0.isEmpty }
  }
}

/// Where the parts of a claim stand, as offsets.
struct ClaimOffsets {
  var text: Int
  /// The value of the verdict.
  var verdict: Int?
  /// The mark before the verdict's words.
  var mark: VerdictKind?
}

/// A line `**Key:** value` of a claim.
struct AttributeLine {
  let key: String
  let value: String
  let keyOffset: Int
  let valueOffset: Int

  /// Reads a line that md4c knows as part of a paragraph; nil where it is no attribute.
  init?(_ source: SourceText, line: Int) {
    let line = source.trimmed(line: line)
    guard line.count > 5, let marker = source.bytes[line].first,
      marker == UInt8(ascii: "*") || marker == UInt8(ascii: "_"),
      source.bytes[line.lowerBound + 1] == marker
    else { return nil }
    let start = line.lowerBound + 2
    let bytes = source.bytes
    let close = (start..<line.upperBound - 1).first {
      bytes[$0] == marker && bytes[$0 + 1] == marker
    }
    guard let close, close > start, !LineScan.isBlank(bytes[start]) else { return nil }
    let colon = UInt8(ascii: ":")
    var keyEnd = close
    var valueStart = close + 2
    if bytes[close - 1] == colon {
      keyEnd -= 1
    } else if valueStart < line.upperBound, bytes[valueStart] == colon {
      valueStart += 1
    } else {
      return nil
    }
    let keyRange = source.trimmed(start..<keyEnd)
    guard !keyRange.isEmpty else { return nil }
    let valueRange = source.trimmed(valueStart..<line.upperBound)
    key = source.text(keyRange)
    value = source.text(valueRange)
    keyOffset = keyRange.lowerBound
    valueOffset = valueRange.lowerBound
  }
}

extension Quote {
  /// Reads the lines of a block quote.
  ///
  /// - Parameters:
  ///   - source: The text that they are of.
  ///   - lines: The lines of the quote, quote marks included.
  init(_ source: SourceText, lines: Range<Int>) {
    let written = Self.words(source, lines: lines)
    let (text, isParaphrase) = Self.withoutMark(written)
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
  private static func withoutMark(_ written: String) -> (text: String, isParaphrase: Bool) {
    guard written.utf8.suffix(8).contains(UInt8(ascii: "]")) else { return (written, false) }
    var end = written[...]
    while let last = end.last, last.isWhitespace { end = end.dropLast() }
    var closing = ""
    if let last = end.last, "\"”’»'“".contains(last) {
      closing = String(last)
      end = end.dropLast()
      while let last = end.last, last.isWhitespace { end = end.dropLast() }
    }
    let tail = end.suffix(paraphraseMark.count)
    guard tail.last == "]", tail.lowercased() == paraphraseMark else { return (written, false) }
    var text = end.dropLast(paraphraseMark.count)
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return (text + closing, true)
  }
}
