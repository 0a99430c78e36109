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
      guard let offset = entryOffset(line: start),
        let entry = ConnectionLine(entryText(from: offset, lines: start..<end))
      else { continue }
      connections.append(
        Connection(kind: kind, target: entry.target, name: entry.name, reason: entry.reason))
      offsets.append(offset)
      if let written = entry.misspelled {
        diagnostics.append(BadSlug.diagnostic(written, at: source.location(at: offset)))
      }
      taken.append(start..<end)
    }
    return taken
  }

  /// Where the words of an entry start: after its marker.
  private func entryOffset(line: Int) -> Int? {
    let range = source.trimmed(line: line)
    let marker = source.bytes.withUnsafeBufferPointer {
      LineScan.listMarker(in: $0, at: range.lowerBound)
    }
    return marker.map { source.trimmed($0.upperBound..<range.upperBound).lowerBound }
  }

  /// The words of an entry on one line.
  private func entryText(from offset: Int, lines: Range<Int>) -> String {
    let first = source.text(
      source.trimmed(offset..<source.range(ofLine: lines.lowerBound).upperBound))
    let rest = source.joined(lines: lines.dropFirst())
    return [first, rest].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// The words of a bullet that names a connection: `[[slug|Name]] — reason` or `slug — reason`.
struct ConnectionLine {
  let target: Slug
  let name: String?
  let reason: String?
  /// The target as written, where it is no slug.
  let misspelled: String?

  init?(_ text: String) {
    let written: String
    var name: String?
    let rest: Substring
    if text.hasPrefix("[[") {
      guard let close = Self.close(of: text) else { return nil }
      let link = text[text.index(text.startIndex, offsetBy: 2)..<close.lowerBound]
      let bar = link.firstIndex(of: "|")
      written = link[..<(bar ?? link.endIndex)].trimmedBlanks
      name = bar.map { link[$0...].dropFirst().trimmedBlanks }
      rest = text[close.upperBound...]
    } else {
      let end = Self.separators.compactMap { text.firstOccurrence(of: $0)?.lowerBound }.min()
      written = text[..<(end ?? text.endIndex)].trimmedBlanks
      rest = text[(end ?? text.endIndex)...]
      guard Self.mayBeName(written) else { return nil }
    }
    guard !written.isEmpty else { return nil }
    let slug = Slug(written)
    target = slug ?? Slug(slugifying: written)
    misspelled = slug == nil ? written : nil
    if name?.isEmpty == true { name = nil }
    self.name = name ?? misspelled
    reason = Self.reason(in: rest)
  }

  private static let separators: [StaticString] = [" — ", " – ", " - ", ": "]

  /// The `]]` that ends the link; of more brackets in a row the last two.
  private static func close(of text: String) -> Range<String.Index>? {
    guard var close = text.dropFirst(2).firstOccurrence(of: "]]") else { return nil }
    while text[close.upperBound...].first == "]" {
      close = text.index(after: close.lowerBound)..<text.index(after: close.upperBound)
    }
    return close
  }

  /// What stands after the first dash or colon.
  private static func reason(in rest: Substring) -> String? {
    var text = rest.trimmedBlanks[...]
    if let first = text.first, "—–-:".contains(first) { text = text.dropFirst() }
    let reason = text.trimmedBlanks
    return reason.isEmpty ? nil : reason
  }

  /// Whether words without a link are short and plain enough to be a name.
  private static func mayBeName(_ text: String) -> Bool {
    text.split(separator: " ").count <= 6 && !text.contains { "[]()*_`<>!".contains($0) }
  }
}
