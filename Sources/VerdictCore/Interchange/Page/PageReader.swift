/// Reads a summary as it was published on a web page and copied as plain text.
///
/// The page is known by the names of its sections and by the shapes of its lines. Every line ends in
/// the summary or in a note, and nothing is in the summary that the page does not say.
public enum PageReader {
  /// Reads the bytes of one page.
  ///
  /// - Parameters:
  ///   - bytes: The whole page.
  ///   - name: What the file is called, which names the speaker where the page does not.
  /// - Returns: The summary, and what is to be said about the page.
  public static func read(_ bytes: [UInt8], name: String) -> PageReading {
    let refusal = FileTooLarge.check(size: bytes.count) ?? EncodingGuess.check(bytes)
    if let refusal {
      return refused(
        .unreadable, line: refusal.location.line, DiagnosticFormatter.message(refusal))
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if text.prefix(1000).contains(/(?i)<(!doctype\s+html|html|head|body)\b/) {
      return refused(.isHTML)
    }
    let lines = PageLine.all(of: text)
    let words = lines.filter { $0.text.contains { $0.isLetter || $0.isNumber } }
    let cut = PageSection.cut(words)
    guard cut.sections.count > 1 else { return refused(.notAPage) }
    var notes = cut.notes
    notes += lines.filter { !words.contains($0) }.map {
      PageNote(line: $0.number, kind: .noWords, text: $0.text)
    }
    let summary = summary(of: cut.sections, name: name, &notes)
    return PageReading(summary: summary, notes: notes.sorted { $0.line < $1.line })
  }

  private static func refused(
    _ kind: PageNote.Kind, line: Int = 1, _ text: String = ""
  ) -> PageReading {
    PageReading(summary: nil, notes: [PageNote(line: line, kind: kind, text: text)])
  }

  private static func summary(
    of sections: [PageSection], name: String, _ notes: inout [PageNote]
  ) -> Summary {
    var summary = preface(sections[0], name: name, &notes)
    var connectionsNotes: [String] = []
    for section in sections.dropFirst() {
      if section.lines.isEmpty, let heading = section.heading,
        section.name != .connections || !sections.contains(where: \.isSide)
      {
        notes.append(PageNote(line: heading.number, kind: .emptySection, text: heading.text))
      }
      switch section.name {
      case nil: continue
      case .claims:
        let claims = PageClaims(section.lines)
        summary.claims = claims.claims
        summary.claimsIntroduction = claims.introduction.joined(separator: "\n\n")
        notes += claims.notes
      case .connections: connectionsNotes += section.lines.map { PlainMarkdown.block($0.text) }
      case .side(let kind):
        let found = PageConnections.read(section.lines, kind)
        summary.connections += found.connections
        connectionsNotes += found.notes
      case .panel(let kind):
        summary.panels.append(
          Panel(kind: kind, text: PagePanel.markdown(section.lines, of: kind)))
      }
    }
    summary.connectionsNotes = connectionsNotes.joined(separator: "\n\n")
    return summary
  }

  /// The title, the standfirst, and facts in lines of their own, such as `Date: 2024-05-17`.
  private static func preface(
    _ section: PageSection, name: String, _ notes: inout [PageNote]
  ) -> Summary {
    var lines = section.lines
    let index = lines.firstIndex { isTitle($0.text) } ?? lines.startIndex
    let title =
      lines.isEmpty ? nil : lines.remove(at: index).text.trimming { $0 == "#" || $0 == " " }
    let speaker = title.flatMap(SummaryFacts.speaker)
    let stem = Slug(slugifying: String(name.prefix { $0 != "." }))
    var summary = Summary(
      slug: stem, speaker: Speaker(name: speaker ?? stem.deslugged), title: title)
    var texts: [String] = []
    for line in lines where !PageFact.set(line.text, in: &summary) { texts.append(line.text) }
    summary.slug = summary.speaker.slug
    if title == nil { notes.append(PageNote(line: 1, kind: .noTitle)) }
    if speaker == nil, summary.speaker.name == stem.deslugged {
      notes.append(PageNote(line: 1, kind: .noSpeaker, text: summary.speaker.name))
    }
    // What a site puts around the title is seldom a sentence.
    let sentence = texts.firstIndex { ".!?…".contains($0.last ?? " ") } ?? texts.startIndex
    summary.standfirst = texts.isEmpty ? nil : PlainMarkdown.block(texts.remove(at: sentence))
    summary.introduction = texts.map(PlainMarkdown.block).joined(separator: "\n\n")
    return summary
  }

  /// Whether a line names a speaker and what they spoke on.
  private static func isTitle(_ line: String) -> Bool {
    guard let speaker = SummaryFacts.speaker(in: line), line.last != "." else { return false }
    let words = speaker.split(separator: " ")
    return words.count <= 5
      && [words.first, words.last].allSatisfy { $0?.first?.isLowercase == false }
  }
}

extension PageSection {
  fileprivate var isSide: Bool { if case .side = name { true } else { false } }
}

/// What came of reading one page.
public struct PageReading: Hashable, Sendable {
  /// Nil where the page is none; a note then says why.
  public var summary: Summary?
  /// In the order of the page.
  public var notes: [PageNote]

  /// Creates a reading; without a summary, a note must say why.
  public init(summary: Summary?, notes: [PageNote]) {
    self.summary = summary
    self.notes = notes
  }
}

/// A line before the first section that gives a value of the front matter under its key or label.
enum PageFact {
  /// Gives a summary the fact of a line; false where the line is none that can be used.
  static func set(_ line: String, in summary: inout Summary) -> Bool {
    guard let match = line.wholeMatch(of: /([A-Za-z ]{3,20}):\s*(\S.*)/) else { return false }
    let key = match.output.1.lowercased().trimmedBlanks
    let value = String(match.output.2)
    if key == FrontMatterField.speaker.key {
      summary.speaker = Speaker(name: value)
      return true
    }
    let field = FrontMatterField.all.first { $0.key == key && $0 != .title && $0 != .aliases }
    guard let field, field.texts(of: summary).isEmpty else { return false }
    let values =
      field.isList
      ? value.split(separator: ",").map { $0.trimmedBlanks }.filter { !$0.isEmpty } : [value]
    field.set(values, in: &summary)
    return field.texts(of: summary) == values
  }
}
