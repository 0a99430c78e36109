/// The lines of a page under one name of a section, or before the first.
struct PageSection {
  /// Nil before the first name.
  let name: SectionName?
  /// The line that names it.
  let heading: PageLine?
  var lines: [PageLine] = []

  /// Cuts a page at the lines that name a section and say nothing else.
  static func cut(_ lines: [PageLine]) -> (sections: [PageSection], notes: [PageNote]) {
    var sections = [PageSection(name: nil, heading: nil)]
    var notes: [PageNote] = []
    for line in lines {
      guard let heading = PageHeading(line), !isVerdict(line, in: sections[sections.count - 1])
      else {
        sections[sections.count - 1].lines.append(line)
        continue
      }
      if let other = sections.firstIndex(where: { $0.name == heading.name }) {
        // Names in a row are a table of contents, or tabs; the one with something below it counts.
        guard sections[other].lines.isEmpty else {
          notes.append(PageNote(line: line.number, kind: .repeatedSection, text: line.text))
          sections[sections.count - 1].lines.append(line)
          continue
        }
        sections.remove(at: other)
      }
      sections.append(
        PageSection(name: heading.name, heading: line, lines: [heading.rest].compactMap(\.self)))
    }
    return (sections, notes)
  }

  /// Whether a line that could name a section is the verdict of the claim above it.
  private static func isVerdict(_ line: PageLine, in section: PageSection) -> Bool {
    guard section.name == .claims, let last = section.lines.last else { return false }
    return PageVerdict(line.text) != nil && PageVerdict(last.text) == nil
      && PageQuote.read(last.text) == nil
  }
}

/// A line that names a section.
struct PageHeading {
  let name: SectionName
  /// What follows the name on its line.
  private(set) var rest: PageLine?

  /// No name of a section is longer, in bytes.
  private static let longest = 80
  /// What the names of the sides begin with, whose connections may follow on their line.
  private static let sides = ["agrees with", "contradicts"]

  init?(_ line: PageLine) {
    let start = line.text.prefix(24).lowercased()
    guard line.text.utf8.count <= Self.longest || Self.sides.contains(where: start.contains)
    else { return nil }
    let level = line.text.prefix { $0 == "#" }.count
    let words = Self.words(of: line.text)
    let name = SectionName(heading: words.replacing(/\s*(?:\s[-–]|:)\s+/, with: " — "))
    if case .panel(.other) = name {
      if level == 2, !words.isEmpty {
        self.name = name
        return
      }
      guard Self.sides.contains(where: start.contains),
        let match = words.wholeMatch(of: /(?i)(agrees with|contradicts)\s*:\s*(.+)/)
      else {
        return nil
      }
      self.name = SectionName(heading: String(match.output.1))
      rest = line.saying(String(match.output.2))
    } else {
      self.name = name
    }
  }

  /// A line without what decorates a heading: number signs, asterisks, pictures.
  private static func words(of text: String) -> String {
    guard !VerdictKind.allCases.contains(where: { !$0.mark.isEmpty && text.hasPrefix($0.mark) })
    else { return "" }
    var words = text.drop { character in
      character == "#" || character == "*" || character.isWhitespace
        || character.unicodeScalars.allSatisfy {
          [.otherSymbol, .format, .nonspacingMark].contains($0.properties.generalCategory)
        }
    }
    while let last = words.last, last == "*" || last.isWhitespace { words = words.dropLast() }
    return String(words)
  }
}
