enum NotASummary: Rule {
  static let id = "not-a-summary"
  static let severity = Diagnostic.Severity.note
  static let summary = "Markdown in the library that is no summary"
  static let example: RuleExample? = """
    # Notes

    Nothing with a verdict.
    """

  static func check(path: FilePath) -> Diagnostic? {
    path.lastComponent.description.lowercased() == "readme.md"
      ? diagnostic(["readme"], at: .start) : nil
  }

  static func check(_ draft: SummaryDraft) -> Diagnostic? {
    let hasClaims = draft.sections.contains { $0.name == .claims }
    return draft.hasFrontMatter || hasClaims ? nil : diagnostic(["bare"], at: .start)
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    arguments[0] == "readme"
      ? "skipped, a README is no summary"
      : "skipped, it has neither front matter nor a section 'Top Claims'"
  }
}
