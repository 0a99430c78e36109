import VerdictCore

/// Lays markdown out in lines of a width.
package enum MarkdownLayout {
  /// The most columns that prose is read in with ease.
  package static let widestProse = 80
  /// Lists nested into less than this many cells lose their marks.
  private static let narrowestList = 14

  /// Block markdown, with a blank line between blocks.
  ///
  /// - Parameters:
  ///   - markdown: Untrusted text.
  ///   - width: In cells.
  ///   - role: The role of text without markup.
  /// - Returns: The lines, each at most `width` wide.
  package static func lines(_ markdown: String, width: Int, role: Role = .text) -> [Line] {
    TextWrap.fold(wholeLines(markdown, width: width, role: role), width: max(1, width))
  }

  /// Block markdown, of which lines with a URL may be wider than `width`, to be folded when all
  /// that stands before them does.
  package static func wholeLines(_ markdown: String, width: Int, role: Role = .text) -> [Line] {
    lines(MarkdownBlock.parse(markdown), width: width, role: role, isTight: false)
  }

  /// Inline markdown as one line.
  package static func line(_ markdown: String, role: Role = .text) -> Line {
    line(MarkdownInline.parse(markdown), role: role)
  }

  /// Pieces of inline markdown as one line.
  package static func line(_ pieces: [MarkdownInline], role: Role = .text) -> Line {
    Line(pieces.flatMap { runs(of: $0, role: role) })
  }

  private static func lines(
    _ blocks: [MarkdownBlock], width: Int, role: Role, isTight: Bool
  ) -> [Line] {
    var lines: [Line] = []
    for block in blocks {
      if !lines.isEmpty, !isTight { lines.append(Line()) }
      lines += self.lines(of: block, width: max(1, width), role: role)
    }
    return lines
  }

  private static func lines(of block: MarkdownBlock, width: Int, role: Role) -> [Line] {
    switch block {
    case .heading(_, let pieces):
      paragraph(pieces, width: width, role: .heading)
    case .paragraph(let pieces):
      paragraph(pieces, width: width, role: role)
    case .list(let list):
      self.lines(of: list, width: width, role: role)
    case .quote(let blocks):
      lines(blocks, width: width - 2, role: .quote, isTight: false)
        .map { Line("│ ", .border) + $0 }
    case .code(let text):
      text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
        TextWrap.wrap(CleanText("  " + withTabsExpanded($0)), .code, width: width)
      }
    case .table(let rows):
      TableLayout(
        rows: rows.map { $0.map { Line($0.flatMap { runs(of: $0, role: role) }) } }, width: width
      ).lines
    case .rule:
      [Line(.repeating("─", min(width, 20)), .border)]
    }
  }

  /// A paragraph, in as many parts as it has hard breaks.
  private static func paragraph(
    _ pieces: [MarkdownInline], width: Int, role: Role
  ) -> [Line] {
    pieces.split(separator: .lineBreak, omittingEmptySubsequences: false).flatMap { part in
      TextWrap.wrap(
        Line(part.flatMap { runs(of: $0, role: role) }), width: width, keepsAddresses: true)
    }
  }

  private static func lines(of list: MarkdownList, width: Int, role: Role) -> [Line] {
    guard width >= narrowestList else {
      return list.entries.flatMap { self.lines($0.blocks, width: width, role: role, isTight: true) }
    }
    let last = list.start.map { $0.addingReportingOverflow(list.entries.count).partialValue }
    let markWidth = last.map { String($0).count + 2 } ?? 2
    let isTight = list.isTight || list.entries.allSatisfy { $0.blocks.count <= 1 }
    var lines: [Line] = []
    for (order, entry) in list.entries.enumerated() {
      if order > 0, !isTight { lines.append(Line()) }
      var mark: CleanText = "• "
      if let start = list.start { mark = "\(start.addingReportingOverflow(order).partialValue). " }
      if let isDone = entry.isDone { mark = isDone ? "☑ " : "☐ " }
      let body = self.lines(
        entry.blocks, width: width - markWidth, role: role, isTight: isTight)
      let head = Line(mark.padded(to: markWidth), .muted)
      lines.append(head + (body.first ?? Line()))
      lines += body.dropFirst().map { Line(.repeating(" ", markWidth)) + $0 }
    }
    return lines
  }

  private static func runs(of piece: MarkdownInline, role: Role) -> [Run] {
    func nested(_ pieces: [MarkdownInline], _ role: Role) -> [Run] {
      pieces.flatMap { runs(of: $0, role: role) }
    }
    switch piece {
    case .text(let text): return [Run(CleanText(text), role)]
    case .emphasis(let pieces): return nested(pieces, .emphasis)
    case .strong(let pieces): return nested(pieces, .strong)
    case .strikethrough(let pieces):
      return [Run("~", .muted)] + nested(pieces, role) + [Run("~", .muted)]
    case .code(let text): return [Run(CleanText(text), .code)]
    case .link(let destination, let pieces), .image(let destination, let pieces):
      let link = try? WebLink(destination)
      let label = nested(pieces, .link).map { Run($0.text, $0.role, link: link) }
      let shown = label.reduce(into: "") { $0 += $1.text.string }
      let address = CleanText(destination)
      guard !address.isEmpty, address.string != shown else { return label }
      if shown.isEmpty { return [Run(address, .muted, link: link)] }
      return label + [Run(" (", .muted), Run(address, .muted, link: link), Run(")", .muted)]
    case .wikiLink(let target, let pieces):
      let label = nested(pieces, .speaker)
      return label.isEmpty ? [Run(CleanText(target), .speaker)] : label
    case .softBreak, .lineBreak: return [Run(" ", role)]
    }
  }

  private static func withTabsExpanded(_ line: Substring) -> String {
    guard line.contains("\t") else { return String(line) }
    var expanded = ""
    for character in line {
      if character == "\t" {
        expanded += String(repeating: " ", count: 4 - expanded.count % 4)
      } else {
        expanded.append(character)
      }
    }
    return expanded
  }
}
