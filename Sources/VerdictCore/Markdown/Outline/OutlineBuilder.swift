/// Finds the lines of blocks from the offsets of their text.
///
/// Some lines hold no text md4c would tell of: empty headings, bare markers, lines of a quote
/// without words. They are found by their look, between the lines that are known.
final class OutlineBuilder: MarkdownConsumer {
  /// A line still to be found.
  private enum Landmark {
    /// The start of a quote.
    case quote(block: Int)
    case entry(block: Int)
    /// A heading without text, which may be inside a list or a quote.
    case heading(block: Int, level: Int, isNested: Bool)
  }

  private(set) var emptyLinks: [Int] = []
  private(set) var tooDeep: Int?
  /// Whether the end mark was seen as the heading that it is.
  private(set) var isEndSeen = false
  /// The character of the last fence.
  private(set) var lastFence: UInt8?
  private(set) var isSatisfied = false

  private let source: SourceText
  private var blocks: [OutlineBlock] = []
  private var landmarks: [Landmark] = []
  /// The first line in which the next landmark may be.
  private var nextLine: Int
  /// The line of the last text.
  private var textLine: Int
  private var depth = 0
  private var openHeading: (level: Int, hasText: Bool)?
  /// The links and images in hand: how many ranges were found before, and whether a link still
  /// to be reported has no destination.
  private var openLinks: [(rangeCount: Int, isEmpty: Bool)] = []
  private var rangeCount = 0
  /// Where the last range found ends.
  private var nextOffset: Int
  /// How many bytes may still come.
  private var budget: Int

  init(_ source: SourceText, from start: Int, budget: Int) {
    self.source = source
    nextLine = start
    textLine = start
    nextOffset = source.range(ofLine: start).lowerBound
    self.budget = budget
  }

  /// The blocks that have lines.
  func finishedBlocks() -> [OutlineBlock] {
    find(upTo: source.lineCount)
    var blocks = blocks.filter { !$0.lines.isEmpty }
    var limit = source.lineCount
    for index in blocks.indices.reversed() {
      blocks[index].lines = extended(blocks[index], before: limit)
      limit = blocks[index].lines.lowerBound
    }
    return blocks
  }

  func enter(_ block: MarkdownBlockKind) {
    if case .document = block { return }
    spend(1)
    depth += 1
    if depth == 1 {
      blocks.append(OutlineBlock(kind: OutlineBlock.Kind(block), lines: 0..<0))
    }
    let current = blocks.count - 1
    switch block {
    case .quote where depth == 1: landmarks.append(.quote(block: current))
    case .listEntry where depth == 2: landmarks.append(.entry(block: current))
    case .heading(let level): openHeading = (level, false)
    case .code(let fence): lastFence = fence
    default: break
    }
  }

  func leave(_ block: MarkdownBlockKind) {
    if case .document = block { return }
    if case .heading(let level) = block, let heading = openHeading {
      let current = blocks.count - 1
      if !heading.hasText {
        landmarks.append(.heading(block: current, level: level, isNested: depth > 1))
      } else if depth == 1, blocks.indices.contains(current), !blocks[current].lines.isEmpty {
        nextLine = max(nextLine, SourceHeading(source, lines: blocks[current].lines).endLine)
      }
    }
    openHeading = nil
    depth -= 1
  }

  func enter(_ span: MarkdownSpanKind) {
    switch span {
    case .link(let attribute):
      spend(attribute.bytes.count)
      openLinks.append((rangeCount, attribute.isEmpty))
    case .image(let attribute):
      spend(attribute.bytes.count)
      openLinks.append((rangeCount, false))
    case .wikiLink(let attribute): spend(attribute.bytes.count)
    case .emphasis, .strong, .strikethrough, .code: break
    }
  }

  func leave(_ span: MarkdownSpanKind) {
    switch span {
    case .link, .image:
      // Without words in it, the next bracket is its own: any other would have been told as text.
      if openLinks.last?.rangeCount == rangeCount,
        let bracket = source.bytes[nextOffset...].firstIndex(of: UInt8(ascii: "["))
      {
        found(bracket..<bracket + 1)
      }
      _ = openLinks.popLast()
    case .wikiLink, .emphasis, .strong, .strikethrough, .code: break
    }
  }

  func text(_ text: MarkdownText) {
    spend(text.bytes.count)
    guard let offset = text.offset else { return }
    if offset >= source.bytes.count {
      isEndSeen = openHeading != nil && depth == 1
      if isEndSeen { blocks.removeLast() }
    } else {
      found(offset..<offset + text.bytes.count)
    }
  }

  /// Takes note of a range of text that belongs to the block in hand.
  private func found(_ range: Range<Int>) {
    openHeading?.hasText = true
    rangeCount += 1
    nextOffset = min(range.upperBound, source.bytes.count)
    while textLine + 1 < source.lineCount,
      source.range(ofLine: textLine).upperBound < range.lowerBound
    {
      textLine += 1
    }
    if openLinks.last?.isEmpty == true { addEmptyLink(before: range) }
    // Depth counts lists and their entries, so it grows by at most two for each container.
    if depth > 2 * MarkdownInput.maximumDepth, tooDeep == nil { tooDeep = range.lowerBound }
    if textLine >= nextLine { find(upTo: textLine) }
    cover(textLine, of: blocks.count - 1)
  }

  private func spend(_ count: Int) {
    budget -= count
    isSatisfied = budget < 0
  }

  private func addEmptyLink(before range: Range<Int>) {
    openLinks[openLinks.count - 1].isEmpty = false
    let start = source.range(ofLine: textLine).lowerBound
    let bracket = source.bytes[min(start, range.upperBound)..<range.upperBound]
      .lastIndex(of: UInt8(ascii: "["))
    emptyLinks.append(bracket ?? range.lowerBound)
  }

  /// Makes a line part of a block.
  private func cover(_ line: Int, of block: Int) {
    guard blocks.indices.contains(block) else { return }
    let lines = blocks[block].lines
    blocks[block].lines =
      lines.isEmpty
      ? line..<line + 1 : min(line, lines.lowerBound)..<max(line + 1, lines.upperBound)
  }

  /// Looks for the landmarks in the lines up to one that holds text.
  private func find(upTo lastLine: Int) {
    let firstLine = nextLine
    var pending = landmarks[...]
    while nextLine <= lastLine, let landmark = pending.first {
      if matches(landmark, line: nextLine, between: firstLine, and: lastLine) {
        resolve(landmark, line: nextLine)
        pending.removeFirst()
        if case .heading = landmark { nextLine += 1 }
      } else {
        nextLine += 1
      }
    }
    for landmark in pending {
      if case .heading = landmark { continue }
      resolve(landmark, line: min(lastLine, source.lineCount - 1))
    }
    landmarks.removeAll(keepingCapacity: true)
    nextLine = lastLine + 1
  }

  private func resolve(_ landmark: Landmark, line: Int) {
    switch landmark {
    case .quote(let block): cover(line, of: block)
    case .heading(let block, _, let isNested):
      if !isNested, SourceHeading.isUnderline(source, line: line) { cover(line - 1, of: block) }
      cover(line, of: block)
    case .entry(let block):
      cover(line, of: block)
      blocks[block].entryLines.append(line)
    }
  }

  /// Whether a line may be what a landmark stands for; a heading's is none that holds text.
  private func matches(
    _ landmark: Landmark, line: Int, between firstLine: Int, and lastLine: Int
  ) -> Bool {
    let range = source.range(ofLine: line)
    let start = source.trimmed(range).lowerBound
    guard start < range.upperBound, !source.isHidden(line: line) else { return false }
    return source.bytes.withUnsafeBufferPointer { bytes in
      switch landmark {
      case .quote: return bytes[start] == UInt8(ascii: ">")
      case .entry: return LineScan.listMarker(in: bytes, at: start) != nil
      case .heading where line == lastLine: return false
      case .heading(_, let level, isNested: true):
        var offset = start
        while let marker = LineScan.containerMarker(in: bytes, from: offset) {
          offset = marker.upperBound
        }
        while offset < range.upperBound, LineScan.isBlank(bytes[offset]) { offset += 1 }
        return LineScan.headingLevel(in: bytes, at: offset) == level
      case .heading(_, let level, isNested: false):
        let mark = UInt8(ascii: level > 1 ? "-" : "=")
        let isUnderline =
          level <= 2 && bytes[start] == mark && line > firstLine && !source.isBlank(line: line - 1)
          && SourceHeading.isUnderline(source, line: line)
        return isUnderline
          || LineScan.headingLevel(in: bytes, at: start) == level && start - range.lowerBound < 4
      }
    }
  }

  /// A block's lines with those after them that can only be its own.
  private func extended(_ block: OutlineBlock, before limit: Int) -> Range<Int> {
    var lines = block.lines
    switch block.kind {
    case .heading:
      lines = lines.lowerBound..<SourceHeading(source, lines: lines).endLine
    case .quote:
      while lines.upperBound < limit,
        source.firstByte(ofLine: lines.upperBound) == UInt8(ascii: ">")
      {
        lines = lines.lowerBound..<lines.upperBound + 1
      }
    case .list:
      for line in lines.upperBound..<max(limit, lines.upperBound) {
        if source.isBlank(line: line) { continue }
        guard source.mayContinueList(line: line) else { break }
        lines = lines.lowerBound..<line + 1
      }
    case .paragraph, .other: break
    }
    return lines
  }
}

extension SourceText {
  /// The first byte of a line that is not a blank.
  fileprivate func firstByte(ofLine line: Int) -> UInt8? {
    let range = trimmed(line: line)
    return range.isEmpty || isHidden(line: line) ? nil : bytes[range.lowerBound]
  }

  /// Whether a line after a list is indented or starts with a list's marker.
  fileprivate func mayContinueList(line: Int) -> Bool {
    if isHidden(line: line) { return false }
    let range = range(ofLine: line)
    let start = trimmed(range).lowerBound
    return start > range.lowerBound
      || bytes.withUnsafeBufferPointer { LineScan.listMarker(in: $0, at: start) != nil }
  }
}

extension OutlineBlock.Kind {
  fileprivate init(_ block: MarkdownBlockKind) {
    switch block {
    case .heading(let level): self = .heading(level: level)
    case .paragraph: self = .paragraph
    case .quote: self = .quote
    case .list: self = .list
    case .document, .listEntry, .rule, .code, .table, .tableRow, .tableCell: self = .other
    }
  }
}
