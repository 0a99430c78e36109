import VerdictCore

/// A panel of a summary under the names that its tab and its heading show.
struct ShownPanel: Hashable, Sendable {
  /// The whole heading.
  let title: CleanText
  /// The heading as it fits a tab.
  let tab: CleanText
  let text: String
  /// The part of the summary that a query knows it as.
  let part: SummaryPart
  /// Whether it is one of the three that wide screens show side by side.
  let standsBeside: Bool

  /// Every panel of a summary, then what its authors noted beside the panels.
  static func all(of summary: Summary) -> [ShownPanel] {
    summary.panels.map(ShownPanel.init)
      + note("Notes", summary.introduction)
      + note("On the claims", summary.claimsIntroduction)
      + note("On the connections", summary.connectionsNotes)
      + note("About", about(summary))
  }

  func lines(width: Int) -> [Line] { MarkdownLayout.lines(text, width: min(width, 80)) }

  private init(_ panel: Panel) {
    title = CleanText(panel.kind.title)
    tab = panel.kind.tab
    text = panel.text
    part = panel.kind.part
    standsBeside = [.real, .hype, .missed].contains(panel.kind)
  }

  private init(title: CleanText, text: String) {
    self.title = title
    tab = title
    self.text = text
    part = .other
    standsBeside = false
  }

  private static func note(_ title: CleanText, _ text: String) -> [ShownPanel] {
    text.isEmpty ? [] : [ShownPanel(title: title, text: text)]
  }

  /// The front matter as a list.
  private static func about(_ summary: Summary) -> String {
    summary.about.map { label, value in
      let indented = value.split(separator: "\n").joined(separator: "\n  ")
      return "- **\(label)** \(indented)"
    }.joined(separator: "\n")
  }
}

extension PanelKind {
  fileprivate var tab: CleanText {
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
