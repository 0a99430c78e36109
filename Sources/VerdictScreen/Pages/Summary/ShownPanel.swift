import VerdictCore

/// A panel of a summary under the names that its tab and its heading show.
struct ShownPanel: Hashable, Sendable {
  /// The whole heading.
  let title: CleanText
  /// The heading as it fits a tab.
  let tab: CleanText
  private let content: Content
  /// The part of the summary that a query knows it as.
  let part: SummaryPart
  /// Where in the summary it stands.
  let location: PassageLocation
  /// Whether it is one of the three that wide screens show side by side.
  let standsBeside: Bool
  /// What it leads to, where no author has written it; else empty.
  let leadsTo: [LinkTarget]

  private enum Content: Hashable, Sendable {
    case markdown(String)
    /// One sentence each.
    case sentences([Line])
  }

  /// Every panel of a summary, what its authors noted beside the panels, then in full what its
  /// speaker and others say of each other, and where to go from there.
  static func all(
    of summary: Summary, _ neighbourhood: Neighbourhood? = nil, file: FilePath? = nil,
    readingOn: ReadingOn? = nil
  ) -> [ShownPanel] {
    summary.panels.enumerated().map { ShownPanel($1, at: .panel($0)) }
      + note("Notes", summary.introduction)
      + note("On the claims", summary.claimsIntroduction)
      + note(
        "On the connections", summary.connectionsNotes, part: .connections, at: .connections)
      + note("About", about(summary, file))
      + connections(neighbourhood)
      + further(readingOn)
  }

  func lines(width: Int) -> [Line] { TextWrap.fold(wholeLines(width: width), width: width) }

  /// Lines of which those with a URL may be wider.
  func wholeLines(width: Int) -> [Line] {
    let width = min(width, MarkdownLayout.widestProse)
    switch content {
    case .markdown(let text): return MarkdownLayout.wholeLines(text, width: width)
    case .sentences(let sentences): return sentences.flatMap { TextWrap.wrap($0, width: width) }
    }
  }

  private init(_ panel: Panel, at location: PassageLocation) {
    self.location = location
    title = CleanText(panel.kind.title)
    tab = panel.kind.tab
    content = .markdown(panel.text)
    part = panel.kind.part
    standsBeside = [.real, .hype, .missed].contains(panel.kind)
    leadsTo = []
  }

  private init(
    title: CleanText, _ content: Content, part: SummaryPart, at location: PassageLocation,
    leadsTo: [LinkTarget] = []
  ) {
    self.title = title
    self.location = location
    tab = title
    self.content = content
    self.part = part
    standsBeside = false
    self.leadsTo = leadsTo
  }

  private static func note(
    _ title: CleanText, _ text: String, part: SummaryPart = .other,
    at location: PassageLocation = .about
  ) -> [ShownPanel] {
    // Text may be nothing but comments.
    text.isEmpty || MarkdownBlock.parse(text).isEmpty
      ? [] : [ShownPanel(title: title, .markdown(text), part: part, at: location)]
  }

  private static func connections(_ neighbourhood: Neighbourhood?) -> [ShownPanel] {
    guard let neighbourhood, !neighbourhood.neighbours.isEmpty else { return [] }
    let sentences = neighbourhood.neighbours.flatMap {
      $0.sentences(centre: neighbourhood.centre)
    }
    return [
      ShownPanel(
        title: "Connections", .sentences(sentences), part: .connections, at: .connections)
    ]
  }

  private static func further(_ readingOn: ReadingOn?) -> [ShownPanel] {
    let rows = readingOn?.rows ?? []
    guard !rows.isEmpty else { return [] }
    return [
      ShownPanel(
        title: "Read On", .sentences(rows.map(\.sentence)), part: .other, at: .connections,
        leadsTo: rows.map(\.target))
    ]
  }

  /// The front matter as a list, and the file where that is known.
  private static func about(_ summary: Summary, _ file: FilePath?) -> String {
    let names = file.map { file in
      // In a file's name stars and underlines are no markup.
      let name = CleanText(file.description).string
      let fence = String(repeating: "`", count: name.contains("`") ? name.count : 1)
      let blank = fence.count > 1 ? " " : ""
      return [("slug", summary.slug.text), ("file", fence + blank + name + blank + fence)]
    }
    return (summary.about + (names ?? [])).map { label, value in
      let indented = value.split(separator: "\n").joined(separator: "\n  ")
      return "- **\(label)** \(indented)"
    }.joined(separator: "\n")
  }
}

extension ReadingOn {
  /// A sentence about each summary to go to, and the summary.
  fileprivate var rows: [(sentence: Line, target: LinkTarget)] {
    let unread = nextUnread.map { row("not read yet:", $0, "") }
    let against = opposite.map { opposite in
      let between: [CleanText] = [
        [], ["one speaker contradicts the other"], ["the speakers contradict each other"],
      ][min(opposite.contradicting, 2)]
      let claims: [CleanText] =
        opposite.claims == 0 ? [] : ["\(opposite.claims, .claim) set against claims here"]
      let reasons = (between + claims).reduce("" as CleanText) { text, reason in
        text + (text.isEmpty ? "  " : "; ") + reason
      }
      return row("says otherwise:", opposite.summary, reasons)
    }
    return [against, unread].compactMap(\.self)
  }

  private func row(
    _ why: CleanText, _ listing: SummaryListing, _ more: CleanText
  ) -> (sentence: Line, target: LinkTarget) {
    let title = CleanText(talk: listing.title, by: listing.speakerName)
    return (
      Line([Run(why + " ", .muted), Run(title, .speaker), Run(more, .muted)]),
      LinkTarget(label: title, .summary(listing.slug))
    )
  }
}

extension PanelKind {
  /// The heading in at most 20 cells.
  var tab: CleanText {
    switch self {
    case .real: "What's Real"
    case .hype: "What's Hype"
    case .missed: "They Missed"
    case .oneThing: "One Thing"
    case .soWhat: "So What"
    case .actions: "Actions"
    case .tools: "Tools"
    case .workflow: "Workflow"
    case .reading: "Reading"
    case .other(let title): CleanText(title).fitted(to: 20)
    }
  }
}
