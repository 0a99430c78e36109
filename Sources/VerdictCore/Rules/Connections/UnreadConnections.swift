enum UnreadConnections: SummaryRule {
  static let id = "unread-connections"
  static let severity = Diagnostic.Severity.warning
  static let summary =
    "links under a heading that means one side of the connections and is not its name"
  static let example: RuleExample? = """
    ---
    speaker: Ada Example
    title: Open weights
    ---

    ## Context & Connections

    ### Disagrees With
    - [[bo-other]]
    """
  static let fix: RuleFix? = RuleFix(
    "gives the heading that name, where its first word says whether they agree"
  ) { diagnostic, file in
    let (heading, side) = (diagnostic.arguments[0], diagnostic.arguments[1])
    let isPlain = ["disagree", "contradict", "agree"].contains {
      heading.lowercased().hasPrefix($0)
    }
    return isPlain ? file.heading(heading, at: diagnostic.location).map { Edit($0, side) } : nil
  }

  /// Headings of another meaning are left alone: links under them are notes.
  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    draft.sections.filter(\.holdsConnections).flatMap { section in
      var heading: SourceHeading?
      return section.blocks.compactMap { block -> Diagnostic? in
        switch block.kind {
        case .heading(level: 3):
          heading = SourceHeading(draft.source, lines: block.lines)
        case .list:
          guard let lastHeading = heading, let side = side(meantBy: lastHeading.text),
            draft.source.text(lines: block.lines).contains("[[")
          else { return nil }
          heading = nil
          return diagnostic(
            [lastHeading.text, SectionName.side(side).title],
            at: draft.source.location(at: lastHeading.offset))
        case .heading, .paragraph, .quote, .other: break
        }
        return nil
      }
    }
  }

  /// The arguments: the heading as written, and the name of the side.
  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "name the heading \(arguments[1].quoted); links under \(arguments[0].quoted) are not read as "
      + "connections"
  }

  /// The side that a heading means without naming it; `Contradicted by` means no side.
  private static func side(meantBy heading: String) -> ConnectionKind? {
    if case .side = SectionName(heading: heading) { return nil }
    let words = heading.lowercased().split { !$0.isLetter }
    guard let first = words.first, words.last != "by" else { return nil }
    return beginnings.first { first.hasPrefix($0.beginning) }?.kind
  }

  private static let beginnings: [(beginning: String, kind: ConnectionKind)] =
    ["disagree", "contradict", "dispute", "oppose", "reject", "refute", "conflict"]
    .map { ($0, .contradicts) }
    + ["agree", "support", "endorse", "concur"].map { ($0, .agrees) }
}

extension Section {
  fileprivate var holdsConnections: Bool {
    switch name {
    case .connections, .side: true
    case .claims, .panel: false
    }
  }
}
