/// Which lines of a document are which block.
struct Outline {
  /// Those with lines, in order.
  var blocks: [OutlineBlock]
  /// Where links without a destination start, as offsets.
  var emptyLinks: [Int]
  /// Where the first list or quote stands that is nested too deep, as an offset.
  var tooDeep: Int?
  /// The start of the first line with too many table columns, as an offset.
  var tooWide: Int?
  /// Where the first comment starts that does not end, as an offset.
  var openComment: Int?
  /// Where merges start that nobody has resolved, as offsets.
  var conflicts: [Int]
  /// A line that closes the fence that is still open where the document ends.
  var openFence: String?

  /// Reads the outline of a source from a line on.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - start: The first line that is markdown; those before it are front matter.
  init(_ source: SourceText, from start: Int) {
    // md4c does not say where a fence ends; whether the end mark is seen as a heading does.
    var bytes = source.bytes
    for offset in 0..<source.range(ofLine: start).lowerBound where bytes[offset] != LineScan.newline
    {
      bytes[offset] = UInt8(ascii: " ")
    }
    bytes += "\n\n# end".utf8
    let input = MarkdownInput(bytes)
    source.hide(input.hidden.ranges)
    var builder = OutlineBuilder(source, from: start, budget: input.budget)
    if !MarkdownParser.parse(input, into: builder) {
      builder = OutlineBuilder(source, from: start, budget: input.budget)
      MarkdownParser.parse(input.withoutExpansion(), into: builder)
    }
    blocks = builder.finishedBlocks()
    emptyLinks = builder.emptyLinks
    tooDeep = input.tooDeep ?? builder.tooDeep
    tooWide = input.tooWide
    openComment = input.hidden.openComment
    conflicts = input.hidden.conflicts
    openFence =
      builder.isEndSeen
      ? nil : builder.lastFence.map { Self.fence(of: $0, in: source, from: start) }
  }

  /// What is to be said about the shape of the document.
  func diagnostics(in source: SourceText) -> [Diagnostic] {
    let links = emptyLinks.map { LinkWithoutURL.diagnostic(at: source.location(at: $0)) }
    let deep = tooDeep.map { NestingTooDeep.diagnostic(at: source.location(at: $0)) }
    let wide = tooWide.map { TableTooWide.diagnostic(at: source.location(at: $0)) }
    let comment = openComment.map { OpenComment.diagnostic(at: source.location(at: $0)) }
    let headings = blocks.filter { $0.kind == .paragraph }
      .flatMap { HeadingWithoutBlank.check($0.lines, in: source) }
    let merges = conflicts.map { MergeConflict.diagnostic(at: source.location(at: $0)) }
    return links + headings + merges + [deep, wide, comment].compactMap(\.self)
  }

  /// A fence at least as long as any in the lines from one on.
  private static func fence(of mark: UInt8, in source: SourceText, from start: Int) -> String {
    let longest = (start..<source.lineCount).reduce(3) { longest, line in
      max(longest, source.bytes[source.trimmed(line: line)].prefix { $0 == mark }.count)
    }
    return String(repeating: Character(Unicode.Scalar(mark)), count: longest)
  }
}

/// A block that stands in the document itself, in no list or quote.
struct OutlineBlock {
  enum Kind: Equatable {
    case heading(level: Int)
    case paragraph
    case quote
    case list
    /// Code, a table or a rule: kept as written, never looked into.
    case other
  }

  let kind: Kind
  /// The lines it is written on; empty where md4c does not tell, as for rules.
  var lines: Range<Int>
  /// The first line of each entry of a list.
  var entryLines: [Int] = []
}
