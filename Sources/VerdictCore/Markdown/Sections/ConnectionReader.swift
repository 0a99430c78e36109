/// Reads the sections of the connections.
struct ConnectionReader {
  private let source: SourceText
  private(set) var connections: [Connection] = []
  private(set) var offsets: [Int] = []
  /// What names no connection, section by section.
  private(set) var notes: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceText) { self.source = source }

  /// Reads a section; of several, one after the other.
  mutating func read(_ section: Section) {
    var kind: ConnectionKind?
    if case .side(let side) = section.name { kind = side }
    var taken: [Range<Int>] = []
    for block in section.blocks {
      switch block.kind {
      case .heading(level: 3):
        let heading = SourceHeading(source, lines: block.lines)
        kind = nil
        if case .side(let side) = SectionName(heading: heading.text) {
          kind = side
          taken.append(block.lines.lowerBound..<heading.endLine)
        }
      case .list:
        guard let kind else { continue }
        taken += readList(block, kind)
      case .heading, .paragraph, .quote, .other: break
      }
    }
    let rest = source.text(lines: section.lines, without: taken)
    if !rest.isEmpty { notes.append(rest) }
  }

  /// Reads the entries of a list and gives the lines of those that are connections.
  private mutating func readList(_ block: OutlineBlock, _ kind: ConnectionKind) -> [Range<Int>] {
    var taken: [Range<Int>] = []
    let starts = Array(Set(block.entryLines)).sorted()
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : block.lines.upperBound
      guard let offset = entryOffset(line: start) else { continue }
      let text = entryText(from: offset, lines: start..<end)
      let entry = ConnectionEntryText(text)
      guard !entry.links.isEmpty else {
        if !entry.saysNobody {
          diagnostics.append(NamelessConnection.diagnostic(text, at: source.location(at: offset)))
        }
        continue
      }
      for link in entry.links {
        connections.append(
          Connection(kind: kind, target: link.target, name: link.name, reason: entry.reason))
        offsets.append(offset)
        if let written = link.misspelled {
          diagnostics.append(BadSlug.diagnostic(written, at: source.location(at: offset)))
        }
      }
      taken += (start..<end).filter { !source.isHidden(line: $0) }.map { $0..<$0 + 1 }
    }
    return taken
  }

  /// Where the words of an entry start: after its marker.
  private func entryOffset(line: Int) -> Int? {
    let range = source.trimmed(line: line)
    let marker = source.bytes.withUnsafeBufferPointer {
      LineScan.listMarker(in: $0, at: range.lowerBound)
    }
    guard let marker else { return nil }
    let words = source.trimmed(marker.upperBound..<range.upperBound)
    let isTask = ["[ ] ", "[x] ", "[X] "].contains { source.bytes[words].starts(with: $0.utf8) }
    return isTask
      ? source.trimmed(words.lowerBound + 4..<words.upperBound).lowerBound : words.lowerBound
  }

  /// The words of an entry on one line.
  private func entryText(from offset: Int, lines: Range<Int>) -> String {
    let first = source.text(
      source.trimmed(offset..<source.range(ofLine: lines.lowerBound).upperBound))
    let rest = lines.dropFirst().filter { !source.isHidden(line: $0) }
      .map { source.text(source.trimmed(line: $0)) }
    return ([first] + rest).filter { !$0.isEmpty }.joined(separator: " ").withoutComments
  }
}
