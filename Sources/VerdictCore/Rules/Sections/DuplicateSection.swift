enum DuplicateSection: SummaryRule {
  static let id = "duplicate-section"
  static let severity = Diagnostic.Severity.warning
  static let summary = "a section that stands twice"
  static let example: RuleExample? = """
    ---
    speaker: Ada Example
    title: Open weights
    ---

    ## What's Real
    Audits are done.

    ## Real
    They find things.
    """

  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    var first: [SectionName: Int] = [:]
    return draft.sections.compactMap { section in
      let line = draft.source.line(at: section.offset) + 1
      guard let other = first[section.name] else {
        first[section.name] = line
        return nil
      }
      return diagnostic(
        [section.title, "\(other)"], at: draft.source.location(at: section.offset))
    }
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "join the section \(arguments[0].quoted) with the one of line \(arguments[1])"
  }
}
