enum MissingSection: SummaryRule {
  static let id = "missing-section"
  static let severity = Diagnostic.Severity.warning
  static let summary = "a summary without one of the sections that every summary has"
  static let example: RuleExample? = """
    ---
    speaker: Ada Example
    title: Open weights
    ---

    ## What's Real
    Audits are done.
    """

  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    let present = Set(draft.sections.map(\.name))
    let missing = SectionName.core.filter { !present.contains($0) }
    return missing.isEmpty ? [] : [diagnostic(.init(missing.map(\.title)), at: .start)]
  }

  /// The arguments: the sections that are missing.
  static func message(_ arguments: Diagnostic.Arguments) -> String {
    let noun = CountedWord.section.form(after: arguments.texts.count).string
    return "add the \(noun) \(arguments.texts.quotedList)"
  }
}
