/// Writes the lines of a section of a page as the markdown of a panel.
enum PagePanel {
  /// - Parameters:
  ///   - lines: Those below the section's name.
  ///   - kind: Which panel it is; some are lists, also where the page has no marks for that.
  /// - Returns: Block markdown.
  static func markdown(_ lines: [PageLine], of kind: PanelKind) -> String {
    switch kind {
    case .tools: PageTools.markdown(lines)
    case .actions: list(lines, isList: true, isNumbered: true)
    case .soWhat, .reading: list(lines, isList: true, isNumbered: false)
    default: list(lines, isList: false, isNumbered: nil)
    }
  }

  /// Writes paragraphs and entries in their order.
  ///
  /// - Parameters:
  ///   - lines: Those below the section's name.
  ///   - isList: Whether lines without marks are entries, where no line has any.
  ///   - isNumbered: Whether entries have numbers; nil where the page decides.
  /// - Returns: Block markdown.
  private static func list(_ lines: [PageLine], isList: Bool, isNumbered: Bool?) -> String {
    let marks = ListMark.all(of: lines.map(\.text))
    let allAreEntries = isList && !marks.contains(where: \.isFound)
    var blocks: [String] = []
    var last: Block?
    var number = 0
    for mark in marks {
      let isEntry = mark.isFound || allAreEntries
      let text = PlainMarkdown.block(mark.rest)
      number = mark.number ?? number + 1
      let block: Block =
        !isEntry ? .paragraph : isNumbered ?? (mark.number != nil) ? .number : .bullet
      let line =
        switch block {
        case .paragraph: text
        case .number: "\(number). \(text)"
        case .bullet: "- \(text)"
        }
      if block == last, block != .paragraph {
        blocks[blocks.count - 1] += "\n\(line)"
      } else {
        blocks.append(line)
      }
      last = block
    }
    return blocks.joined(separator: "\n\n")
  }

  private enum Block {
    case paragraph
    case bullet
    case number
  }
}

/// The tools of a page: names and what they are, on lines that take turns or on one.
enum PageTools {
  static func markdown(_ lines: [PageLine]) -> String {
    let marks = ListMark.all(of: lines.map(\.text))
    let texts = marks.map(\.rest)
    var entries: [String] = []
    var name: String?
    func finish() {
      if let name { entries.append("- **\(PlainMarkdown.inline(name))**") }
      name = nil
    }
    let takesTurns = takesTurns(texts)
    for (index, text) in texts.enumerated() {
      if let name = name, takesTurns || !marks[index].isFound, takesTurns || !isName(text) {
        entries.append("- **\(PlainMarkdown.inline(name))** — \(PlainMarkdown.inline(text))")
      } else if takesTurns || isName(text) {
        finish()
        name = text
        continue
      } else if let parts = parts(of: text) {
        finish()
        entries.append(
          "- **\(PlainMarkdown.inline(parts.name))** — \(PlainMarkdown.inline(parts.note))")
      } else {
        finish()
        entries.append("- \(PlainMarkdown.block(text))")
      }
      name = nil
    }
    finish()
    return entries.joined(separator: "\n")
  }

  /// Whether every other line, from the first, is a name.
  private static func takesTurns(_ texts: [String]) -> Bool {
    texts.count.isMultiple(of: 2)
      && texts.indices.allSatisfy { !$0.isMultiple(of: 2) || isName(texts[$0]) }
  }

  private static func isName(_ text: String) -> Bool {
    text.count <= 60 && parts(of: text) == nil && !".!?;".contains(text.last ?? " ")
  }

  /// A name and what it is, on one line.
  private static func parts(of text: String) -> (name: String, note: String)? {
    guard let match = text.firstMatch(of: /\s+[—–-]\s+|:\s+/) else { return nil }
    let (name, note) = (text[..<match.range.lowerBound], text[match.range.upperBound...])
    guard !name.isEmpty, !note.isEmpty, name.count <= 60 else { return nil }
    return (name.trimmedBlanks, note.trimmedBlanks)
  }
}
