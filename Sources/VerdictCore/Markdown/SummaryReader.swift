/// Reads markdown into a summary; it never fails on content.
public enum SummaryReader {
  /// Reads the bytes of one file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - path: Where the file is; its name gives the slug and, at need, the speaker.
  /// - Returns: The summary and what is to be said about the file.
  public static func read(_ bytes: [UInt8], path: FilePath) -> SummaryReading {
    if let large = FileTooLarge.check(size: bytes.count) { return refused(large) }
    if let note = NotASummary.check(path: path) { return refused(note) }
    if let wrong = EncodingGuess.check(bytes) { return refused(wrong) }
    let source = SourceText(bytes)
    if let large = FileTooLarge.check(source) { return refused(large) }
    let extent = FrontMatterExtent(source)
    if let size = extent.excessiveSize {
      return refused(FrontMatterTooLarge.diagnostic(size: size))
    }
    return read(source, extent, path)
  }

  private static func read(
    _ source: SourceText, _ extent: FrontMatterExtent, _ path: FilePath
  ) -> SummaryReading {
    let outline = Outline(source, from: extent.firstBodyLine)
    if let fence = outline.openFence {
      // Whatever is written after this text must not fall into the open fence.
      let closed = SourceText(source.bytes + "\n\(fence)\n".utf8)
      if Outline(closed, from: extent.firstBodyLine).openFence == nil {
        return read(closed, extent, path)
      }
    }
    let draft = draft(source, extent, outline, path)
    if let note = NotASummary.check(draft) { return refused(note) }
    let diagnostics = draft.diagnostics + RuleRegistry.check(draft)
    return SummaryReading(
      summary: draft.summary,
      claimLocations: draft.claimOffsets.map { draft.source.location(at: $0.text) },
      connectionLocations: draft.connectionOffsets.map(source.location),
      relationLocations: draft.claimOffsets.map { $0.relations.map(source.location) },
      diagnostics: diagnostics.sorted { $0.location < $1.location })
  }

  private static func refused(_ diagnostic: Diagnostic) -> SummaryReading {
    SummaryReading(summary: nil, diagnostics: [diagnostic])
  }

  static func draft(
    _ source: SourceText, _ extent: FrontMatterExtent, _ outline: Outline, _ path: FilePath
  ) -> SummaryDraft {
    let frontMatter = extent.lines.map { FrontMatter(source, lines: $0) } ?? FrontMatter()
    let (prefaceCount, sections) = Section.split(outline, of: source)
    let prefaceEnd =
      prefaceCount < outline.blocks.count
      ? outline.blocks[prefaceCount].lines.lowerBound : source.lineCount
    let preface = PrefaceReader(
      source, lines: extent.firstBodyLine..<max(extent.firstBodyLine, prefaceEnd),
      blocks: outline.blocks[..<prefaceCount])
    let heading = outline.blocks.lazy.filter { $0.kind == .heading(level: 1) }
      .map { SourceHeading(source, lines: $0.lines).text.trimmedBlanks }.first { !$0.isEmpty }
    let facts = SummaryFacts(frontMatter, heading: heading, path: path)
    var draft = SummaryDraft(
      source: source, summary: facts.summary, hasFrontMatter: extent.lines != nil,
      isSpeakerGiven: facts.isSpeakerGiven, sections: sections)
    draft.summary.standfirst = preface.standfirst
    draft.summary.introduction = preface.introduction
    draft.diagnostics = frontMatter.diagnostics + extent.diagnostics
    draft.diagnostics += outline.diagnostics(in: source)
    readSections(into: &draft)
    return draft
  }

  private static func readSections(into draft: inout SummaryDraft) {
    var claims = ClaimReader(draft.source)
    var connections = ConnectionReader(draft.source)
    for section in draft.sections {
      switch section.name {
      case .claims: claims.read(section)
      case .connections, .side: connections.read(section)
      case .panel(let kind):
        let text = draft.source.text(lines: section.lines)
        let heading: String? =
          if case .other(let title) = kind, title != section.title { section.title } else { nil }
        draft.summary.panels.append(Panel(kind: kind, heading: heading, text: text))
      }
    }
    draft.summary.claims = claims.claims
    draft.summary.claimsIntroduction = claims.introductions.joined(separator: "\n\n")
    draft.summary.connections = connections.connections
    draft.summary.connectionsNotes = connections.notes.joined(separator: "\n\n")
    draft.claimOffsets = claims.offsets
    draft.connectionOffsets = connections.offsets
    draft.diagnostics += claims.diagnostics + connections.diagnostics
  }
}

/// What came of reading one file.
public struct SummaryReading: Hashable, Sendable {
  /// Nil where the file is no summary; a diagnostic then says why.
  public var summary: Summary?
  /// Where each of the summary's claims stands, in their order.
  public var claimLocations: [SourceLocation]
  /// Where each of the summary's connections stands, in their order.
  public var connectionLocations: [SourceLocation]
  /// Where the relations of each claim stand, in the order of the claims.
  public var relationLocations: [[SourceLocation]]
  /// In the order of the file.
  public var diagnostics: [Diagnostic]

  /// Creates a reading; without a summary, a diagnostic must say why.
  public init(
    summary: Summary?, claimLocations: [SourceLocation] = [],
    connectionLocations: [SourceLocation] = [], relationLocations: [[SourceLocation]] = [],
    diagnostics: [Diagnostic]
  ) {
    self.summary = summary
    self.claimLocations = claimLocations
    self.connectionLocations = connectionLocations
    self.relationLocations = relationLocations
    self.diagnostics = diagnostics
  }
}

/// A summary as it is read, with the offsets that the rules point at.
struct SummaryDraft {
  let source: SourceText
  var summary: Summary
  var hasFrontMatter: Bool
  /// Whether the front matter or the title names the speaker.
  var isSpeakerGiven: Bool
  var sections: [Section] = []
  /// Those of the summary's claims, in their order.
  var claimOffsets: [ClaimOffsets] = []
  /// Where each of the summary's connections starts, in their order.
  var connectionOffsets: [Int] = []
  /// Every relation of a claim, with the claim it is of and where it stands.
  var relations: [(source: ClaimIdentity, relation: ClaimRelation, offset: Int)] {
    guard claimOffsets.contains(where: { !$0.relations.isEmpty }) else { return [] }
    return zip(zip(summary.claims, summary.claimSlugs), claimOffsets).flatMap { claim, offsets in
      zip(claim.0.relations, offsets.relations).map {
        (ClaimIdentity(summary: summary.slug, claim: claim.1), $0, $1)
      }
    }
  }

  /// What was found on the way.
  var diagnostics: [Diagnostic] = []
}
