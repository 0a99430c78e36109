/// Reads the section of the claims.
struct ClaimReader {
  private let source: SourceText
  private(set) var claims: [Claim] = []
  private(set) var places: [ClaimPlaces] = []
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
    var place = ClaimPlaces(text: heading.offset)
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
          take(attribute, into: &claim, &place)
          taken.append(line..<line + 1)
        }
      case .heading, .list, .other: break
      }
    }
    claim.reasons = source.text(lines: lines, without: taken)
    claims.append(claim)
    places.append(place)
  }

  /// Gives the claim what a line says; the first usable value of a key wins.
  private mutating func take(
    _ line: AttributeLine, into claim: inout Claim, _ place: inout ClaimPlaces
  ) {
    let key = line.key.lowercased()
    let isKnown = ["verdict", "evidence", "said", "id", "topics", "was"].contains(key)
    if isKnown, line.value.isEmpty { return }
    switch key {
    case "verdict" where claim.verdict == .missing && Verdict(line.value) != .missing:
      claim.verdict = Verdict(line.value)
      place.verdict = line.valueOffset
      place.mark = Verdict.split(line.value).mark
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
