/// A level-2 heading and the lines under it.
struct Section {
  let name: SectionName
  /// The heading as written.
  let title: String
  /// Where the words of the heading start.
  let offset: Int
  /// The lines after the heading.
  let lines: Range<Int>
  /// The blocks in those lines.
  let blocks: ArraySlice<OutlineBlock>
  /// Whether nothing stands under the heading.
  let isEmpty: Bool

  /// Cuts a document at its level-2 headings.
  ///
  /// - Parameters:
  ///   - outline: The blocks of the document.
  ///   - source: The text that they are of.
  /// - Returns: How many blocks stand before the first section, and the sections.
  static func split(_ outline: Outline, of source: SourceText) -> (
    preface: Int, sections: [Section]
  ) {
    let blocks = outline.blocks
    let starts = blocks.indices.filter { blocks[$0].kind == .heading(level: 2) }
    let ends = starts.dropFirst() + [blocks.count]
    let sections = zip(starts, ends).map { start, end in
      let heading = SourceHeading(source, lines: blocks[start].lines)
      let lastLine = end < blocks.count ? blocks[end].lines.lowerBound : source.lineCount
      let lines = heading.endLine..<max(heading.endLine, lastLine)
      return Section(
        name: SectionName(heading: heading.text), title: heading.text, offset: heading.offset,
        lines: lines, blocks: blocks[start + 1..<end],
        isEmpty: lines.allSatisfy { source.isBlank(line: $0) || source.isHidden(line: $0) })
    }
    return (starts.first ?? blocks.count, sections)
  }
}

/// What a level-2 heading names, by the names of the format.
enum SectionName: Hashable {
  case claims
  case panel(PanelKind)
  case connections
  /// One side of the connections as a section of its own.
  case side(ConnectionKind)

  /// The sections that every summary has, in order.
  static let core: [SectionName] =
    [.claims] + PanelKind.named.filter { $0 != .reading }.map(SectionName.panel)

  /// Reads a heading without regard to case, final punctuation or the form of apostrophes.
  init(heading: String) {
    let words = MarkdownInline.plainText(heading).trimmedBlanks
    self = Self.known[words] ?? Self.known[Self.folded(words)] ?? .panel(.other(words))
  }

  /// The heading in canonical markdown.
  var title: String {
    switch self {
    case .claims: "Top Claims"
    case .panel(let kind): kind.title
    case .connections: "Context & Connections"
    case .side(.agrees): "Agrees With"
    case .side(.contradicts): "Contradicts"
    }
  }

  private static let otherTitles: [(SectionName, [String])] = [
    (.claims, ["Claims", "Claim Cards", "Verdict Check", "Top Claims — Verdict Check"]),
    (.panel(.real), ["Real"]),
    (.panel(.hype), ["Hype", "The Hype"]),
    (.panel(.missed), ["Missed", "What's Missed", "What's Missing"]),
    (.panel(.oneThing), ["One Thing"]),
    (.panel(.actions), ["Actions"]),
    (.panel(.tools), ["Tools"]),
    (.panel(.workflow), ["Workflow"]),
    (.panel(.reading), ["Reading"]),
    (.connections, ["Context and Connections", "Connections"]),
  ]

  /// All titles that are accepted, and what they name.
  static let accepted: [(title: String, name: SectionName)] = {
    let all =
      [.claims, .connections, .side(.agrees), .side(.contradicts)]
      + PanelKind.named.map(SectionName.panel)
    return (all.map { ($0, [$0.title]) } + otherTitles).flatMap { name, titles in
      titles.map { ($0, name) }
    }
  }()

  /// By title, as written most often and folded.
  private static let known = Dictionary(
    accepted.flatMap { [($0.title, $0.name), (folded($0.title), $0.name)] },
    uniquingKeysWith: { first, _ in first })

  private static func folded(_ heading: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in heading.lowercased().unicodeScalars {
      switch scalar {
      case "’", "‘": folded.append("'")
      case _ where scalar.properties.isWhitespace:
        if let last = folded.last, last != " " { folded.append(" ") }
      default: folded.append(scalar)
      }
    }
    while let last = folded.last, " .:;,!?…".unicodeScalars.contains(last) { folded.removeLast() }
    return String(folded)
  }
}
