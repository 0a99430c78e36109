/// Builds blocks out of md4c's events.
final class MarkdownBuilder: MarkdownConsumer {
  /// A block that is still open, with what it holds so far.
  private struct OpenBlock {
    var kind: MarkdownBlockKind
    var blocks: [MarkdownBlock] = []
    var entries: [MarkdownListEntry] = []
    var rows: [[[MarkdownInline]]] = []
    var cells: [[MarkdownInline]] = []
    var pieces: [MarkdownInline] = []
    var code: [UInt8] = []
  }

  /// A span that is still open, with what it holds so far.
  private struct OpenSpan {
    var name: MarkdownSpanKind.Name
    /// Makes the pieces into one; nil where the span is too deep to be shown.
    var wrap: (([MarkdownInline]) -> MarkdownInline)?
    var pieces: [MarkdownInline] = []
    /// Where its first text stands in the source, so that its mark can be found before that.
    var start: Int?
  }

  /// What is parsed.
  private let source: [UInt8]
  /// Whether blanks beside each other are one, as where a comment stands between words.
  private let joinsBlanks: Bool
  private var blocks: [OpenBlock] = [OpenBlock(kind: .document)]
  private var spans: [OpenSpan] = []
  /// Plain text not yet made into a piece.
  private var pendingText: [UInt8] = []
  private var blockDepth = 0
  /// How many bytes may still come.
  private var budget: Int

  init(_ source: [UInt8] = [], budget: Int, joinsBlanks: Bool = false) {
    self.source = source
    self.budget = budget
    self.joinsBlanks = joinsBlanks
  }

  /// What has been built so far.
  var built: [MarkdownBlock] { blocks.first?.blocks ?? [] }

  var isSatisfied: Bool { budget < 0 }

  /// The blocks of an input; nil where md4c cannot read it.
  static func build(_ input: MarkdownInput) -> [MarkdownBlock]? {
    let joinsBlanks = !input.hidden.ranges.isEmpty
    let builder = MarkdownBuilder(
      input.original, budget: input.budget, joinsBlanks: joinsBlanks)
    if MarkdownParser.parse(input, into: builder) { return builder.built }
    let second = MarkdownBuilder(input.original, budget: input.budget, joinsBlanks: joinsBlanks)
    return MarkdownParser.parse(input.withoutExpansion(), into: second) ? second.built : nil
  }

  func enter(_ block: MarkdownBlockKind) {
    if case .document = block { return }
    flushParagraph()
    budget -= 1
    blockDepth += 1
    if blockDepth <= 2 * MarkdownInput.maximumDepth { blocks.append(OpenBlock(kind: block)) }
  }

  func leave(_ block: MarkdownBlockKind) {
    if case .document = block { return }
    flushParagraph()
    blockDepth -= 1
    guard blockDepth < 2 * MarkdownInput.maximumDepth, blocks.count > 1 else { return }
    let open = blocks.removeLast()
    let parent = blocks.count - 1
    switch open.kind {
    case .document: break
    case .quote: blocks[parent].blocks.append(.quote(open.blocks))
    case .list(let start, let isTight):
      let list = MarkdownList(start: start, isTight: isTight, entries: open.entries)
      blocks[parent].blocks.append(.list(list))
    case .listEntry(let isDone):
      blocks[parent].entries.append(MarkdownListEntry(isDone: isDone, blocks: open.blocks))
    case .rule: blocks[parent].blocks.append(.rule)
    case .heading(let level): blocks[parent].blocks.append(.heading(level: level, open.pieces))
    case .code:
      let code = open.code.last == LineScan.newline ? open.code.dropLast() : open.code[...]
      blocks[parent].blocks.append(.code(String(decoding: code, as: UTF8.self)))
    case .paragraph: blocks[parent].blocks.append(.paragraph(open.pieces))
    case .table: blocks[parent].blocks.append(.table(rows: open.rows))
    case .tableRow: blocks[parent].rows.append(open.cells)
    case .tableCell: blocks[parent].cells.append(open.pieces)
    }
  }

  func enter(_ span: MarkdownSpanKind) {
    flushText()
    if spans.count >= MarkdownInput.maximumDepth {
      spans.append(OpenSpan(name: span.name, wrap: nil))
      return
    }
    spans.append(OpenSpan(name: span.name, wrap: wrap(span)))
  }

  /// Closes the last span of a kind; what md4c opened in it and never closed is plain.
  func leave(_ span: MarkdownSpanKind) {
    flushText()
    guard let index = spans.lastIndex(where: { $0.name == span.name }) else { return }
    closeSpans(from: index + 1)
    let open = spans.removeLast()
    if let wrap = open.wrap {
      add(wrap(open.pieces))
    } else {
      for piece in open.pieces { add(piece) }
    }
  }

  /// How the pieces of a span become one.
  private func wrap(_ span: MarkdownSpanKind) -> ([MarkdownInline]) -> MarkdownInline {
    switch span {
    case .emphasis: return MarkdownInline.emphasis
    case .strong: return MarkdownInline.strong
    case .strikethrough: return MarkdownInline.strikethrough
    case .code: return { .code(MarkdownInline.plainText($0)) }
    case .link(let attribute):
      let destination = destination(attribute)
      return { .link(destination: destination, $0) }
    case .image(let attribute):
      let source = destination(attribute)
      return { .image(source: source, $0) }
    case .wikiLink(let attribute):
      let target = destination(attribute)
      return { pieces in
        // The bar of a link in a table is escaped, and md4c then takes it for a part of the target.
        guard let bar = target.firstIndex(of: "|") else {
          return .wikiLink(target: target, pieces)
        }
        let name = String(target[target.index(after: bar)...])
        return .wikiLink(target: String(target[..<bar]), [.text(name)])
      }
    }
  }

  /// Makes what spans hold plain, marks included, from the innermost out.
  private func closeSpans(from index: Int) {
    while spans.count > index {
      let open = spans.removeLast()
      let mark = mark(of: open)
      if !mark.isEmpty { add(.text(String(decoding: source[mark], as: UTF8.self))) }
      if let outer = spans.last, outer.start == open.start {
        spans[spans.count - 1].start = mark.lowerBound
      }
      for piece in open.pieces { add(piece) }
    }
  }

  /// Where the mark that opens a span stands in the source; empty where it cannot be told.
  private func mark(of span: OpenSpan) -> Range<Int> {
    guard let end = span.start, end <= source.count else { return 0..<0 }
    let marks: [UInt8]
    switch span.name {
    case .emphasis, .strong: marks = [UInt8(ascii: "*"), UInt8(ascii: "_")]
    case .strikethrough: marks = [UInt8(ascii: "~")]
    case .code, .link, .image, .wikiLink: return end..<end
    }
    let longest = span.name == .emphasis ? 1 : 2
    var start = end
    while start > 0, end - start < longest, marks.contains(source[start - 1]) { start -= 1 }
    return start..<end
  }

  /// Notes where the spans that have no text yet have their first.
  private func noteStart(_ offset: Int?) {
    guard let offset else { return }
    var index = spans.count - 1
    while index >= 0, spans[index].start == nil {
      spans[index].start = offset
      index -= 1
    }
  }

  func text(_ text: MarkdownText) {
    budget -= text.bytes.count
    noteStart(text.offset)
    if case .code = blocks[blocks.count - 1].kind, spans.isEmpty {
      if text.kind == .nul {
        blocks[blocks.count - 1].code += "\u{FFFD}".utf8
      } else {
        blocks[blocks.count - 1].code += text.bytes
      }
      return
    }
    switch text.kind {
    case .plain where joinsBlanks:
      for byte in text.bytes where byte != UInt8(ascii: " ") || pendingText.last != byte {
        pendingText.append(byte)
      }
    case .plain, .code: pendingText += text.bytes
    case .nul: pendingText += "\u{FFFD}".utf8
    case .entity: pendingText += MarkdownEntity.decode(text.bytes).utf8
    case .softBreak: addBreak(.softBreak)
    case .hardBreak: addBreak(.lineBreak)
    }
  }

  private func destination(_ attribute: MarkdownAttribute) -> String {
    budget -= attribute.bytes.count
    return attribute.text
  }

  private func addBreak(_ piece: MarkdownInline) {
    flushText()
    add(piece)
  }

  private func flushText() {
    guard !pendingText.isEmpty else { return }
    add(.text(String(decoding: pendingText, as: UTF8.self)))
    pendingText.removeAll(keepingCapacity: true)
  }

  private func add(_ piece: MarkdownInline) {
    if spans.isEmpty {
      blocks[blocks.count - 1].pieces.append(piece)
    } else {
      spans[spans.count - 1].pieces.append(piece)
    }
  }

  /// Makes loose text of an open container, such as an entry of a tight list, into a paragraph.
  private func flushParagraph() {
    flushText()
    closeSpans(from: 0)
    let last = blocks.count - 1
    guard !blocks[last].pieces.isEmpty else { return }
    switch blocks[last].kind {
    case .heading, .paragraph, .tableCell, .code, .rule, .table, .tableRow: return
    case .document, .quote, .list, .listEntry:
      blocks[last].blocks.append(.paragraph(blocks[last].pieces))
      blocks[last].pieces = []
    }
  }
}
