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
        let reader = QuoteReader(source, lines: block.lines)
        if let quote = reader.quote { claim.quotes.append(quote) }
        if let title = reader.title { claim.otherAttributes.append(title) }
        if reader.isUnclear { noteUnclearQuote(line: block.lines.lowerBound) }
        taken += reader.quotedLines.map { $0..<$0 + 1 }
        taken += takeAttributes(of: reader.lazyLines, into: &claim, &claimOffsets)
        // Apart from the quote, a line below these would make a heading of them.
        taken += reader.lazyLines.map { $0 + 1..<$0 + 1 }
          .filter { SourceHeading.isUnderline(source, line: $0.lowerBound) }
      case .paragraph where isLoneMark(block.lines) && !claim.quotes.isEmpty:
        claim.quotes[claim.quotes.count - 1].isParaphrase = true
        noteUnclearQuote(line: block.lines.lowerBound)
        taken.append(block.lines)
      case .paragraph:
        taken += takeAttributes(of: Array(block.lines), into: &claim, &claimOffsets)
      case .list where isListOfAttributes(block):
        taken += takeAttributes(of: block.entryLines, into: &claim, &claimOffsets)
      case .heading, .list, .other: break
      }
    }
    taken.sort { $0.lowerBound < $1.lowerBound }
    claim.reasons = source.text(lines: lines, without: taken)
    claims.append(claim)
    offsets.append(claimOffsets)
  }

  /// Gives the claim what some lines say, and tells which of them are attributes.
  private mutating func takeAttributes(
    of lines: [Int], into claim: inout Claim, _ offsets: inout ClaimOffsets
  ) -> [Range<Int>] {
    lines.compactMap { line in
      guard let attribute = AttributeLine(source, line: line) else { return nil }
      take(attribute, into: &claim, &offsets)
      return line..<line + 1
    }
  }

  private mutating func noteUnclearQuote(line: Int) {
    let offset = source.trimmed(line: line).lowerBound
    diagnostics.append(UnclearParaphrase.diagnostic(at: source.location(at: offset)))
  }

  /// Whether a paragraph is nothing but the mark of a paraphrase.
  private func isLoneMark(_ lines: Range<Int>) -> Bool {
    lines.count <= 3
      && {
        let mark = ParaphraseMark(in: source.text(lines: lines))
        return mark.isFound && mark.text.isEmpty
      }()
  }

  /// Whether a list holds nothing but known attributes, one an entry.
  private func isListOfAttributes(_ block: OutlineBlock) -> Bool {
    block.entryLines.count == block.lines.count
      && block.entryLines.allSatisfy {
        AttributeLine(source, line: $0).map { AttributeLine.isKnown($0.key) } ?? false
      }
  }

  /// Gives the claim what a line says; the first usable value of a key wins.
  private mutating func take(
    _ line: AttributeLine, into claim: inout Claim, _ offsets: inout ClaimOffsets
  ) {
    let key = line.key.lowercased()
    if AttributeLine.isKnown(line.key), line.value.isEmpty { return }
    switch key {
    case "verdict" where claim.verdict == .missing && Verdict(line.value) != .missing:
      claim.verdict = Verdict(line.value)
      offsets.verdict = line.valueOffset
      offsets.mark = Verdict.split(line.value).mark
    case "evidence": claim.evidence.append(line.value)
    case "was": claim.history.append(line.value)
    case "agrees with": take(line, as: .agrees, into: &claim, &offsets)
    case "contradicts": take(line, as: .contradicts, into: &claim, &offsets)
    case "said" where claim.said == nil: claim.said = line.value
    case "topics" where claim.topics.isEmpty && !Self.topics(line.value).isEmpty:
      claim.topics = Self.topics(line.value)
    case "id" where claim.id == nil && Slug(line.value.withoutComments) != nil:
      claim.id = Slug(line.value.withoutComments)
    default:
      if key == "id", Slug(line.value) == nil {
        let location = source.location(at: line.valueOffset)
        diagnostics.append(BadSlug.diagnostic(line.value, at: location))
      } else if AttributeLine.isKnown(line.key) {
        let location = source.location(at: line.keyOffset)
        diagnostics.append(RepeatedAttribute.diagnostic(line.key, at: location))
      }
      claim.otherAttributes.append(ClaimAttribute(key: line.key, value: line.value))
    }
  }

  /// Reads `[[summary-slug#claim-slug]] — why`; the slug alone, or a link to a file, does too.
  private mutating func take(
    _ line: AttributeLine, as kind: ConnectionKind, into claim: inout Claim,
    _ offsets: inout ClaimOffsets
  ) {
    guard let (target, reason) = ClaimLink.read(line.value.withoutComments) else {
      let location = source.location(at: line.valueOffset)
      diagnostics.append(BadRelation.diagnostic(line.value, key: line.key, at: location))
      claim.otherAttributes.append(ClaimAttribute(key: line.key, value: line.value))
      return
    }
    claim.relations.append(ClaimRelation(kind: kind, target: target, reason: reason))
    offsets.relations.append(line.valueOffset)
  }

  private static func topics(_ value: String) -> [String] {
    value.withoutComments.split(separator: ",").map(\.trimmedBlanks).filter { !$0.isEmpty }
  }
}

/// Where the parts of a claim stand, as offsets.
struct ClaimOffsets {
  var text: Int
  /// The value of the verdict.
  var verdict: Int?
  /// The mark before the verdict's words.
  var mark: VerdictKind?
  /// The values of the relations, in their order.
  var relations: [Int] = []
}

/// A line `**Key:** value` of a claim.
struct AttributeLine {
  let key: String
  let value: String
  let keyOffset: Int
  let valueOffset: Int

  /// Whether the format gives a key a meaning.
  static func isKnown(_ key: String) -> Bool {
    [
      "verdict", "evidence", "said", "id", "topics", "was", "agrees with", "contradicts",
    ].contains(key.lowercased())
  }

  /// Reads a line that md4c knows as part of a paragraph, or as an entry of a list; nil where it is
  /// no attribute.
  init?(_ source: SourceText, line: Int) {
    let bytes = source.bytes
    var line = source.trimmed(line: line)
    let marker = bytes.withUnsafeBufferPointer { LineScan.listMarker(in: $0, at: line.lowerBound) }
    if let marker { line = source.trimmed(marker.upperBound..<line.upperBound) }
    guard line.count > 5, let emphasis = bytes[line].first,
      emphasis == UInt8(ascii: "*") || emphasis == UInt8(ascii: "_"),
      bytes[line.lowerBound + 1] == emphasis
    else { return nil }
    let start = line.lowerBound + 2
    let close = (start..<line.upperBound - 1).first {
      bytes[$0] == emphasis && bytes[$0 + 1] == emphasis
    }
    guard let close, close > start, !LineScan.isBlank(bytes[start]) else { return nil }
    let colon = UInt8(ascii: ":")
    var keyEnd = close
    var valueRange = close + 2..<line.upperBound
    if bytes[close - 1] == colon {
      keyEnd -= 1
    } else if close + 2 < line.upperBound, bytes[close + 2] == colon {
      valueRange = close + 3..<line.upperBound
    } else if let inner = bytes[start..<close].firstIndex(of: colon), close + 2 == line.upperBound,
      Self.isKnown(source.text(source.trimmed(start..<inner)))
    {
      keyEnd = inner
      valueRange = inner + 1..<close
    } else {
      return nil
    }
    let keyRange = source.trimmed(start..<keyEnd)
    guard !keyRange.isEmpty else { return nil }
    valueRange = source.trimmed(valueRange)
    key = source.text(keyRange)
    value = source.text(valueRange)
    keyOffset = keyRange.lowerBound
    valueOffset = valueRange.lowerBound
  }
}
