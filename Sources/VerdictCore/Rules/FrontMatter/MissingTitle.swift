enum MissingTitle: SummaryRule {
  static let id = "missing-title"
  static let severity = Diagnostic.Severity.warning
  static let summary = "a summary without a title"
  static let example: RuleExample? = """
    ---
    speaker: Ada Example
    ---
    """

  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    draft.summary.title == nil && !draft.summary.hasUnreadable(.title)
      ? [diagnostic(at: .start)] : []
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "give a title, with 'title:' in the front matter or a line '# Title'"
  }
}
