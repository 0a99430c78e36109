/// Markdown in the library that is no summary.
enum NotASummary: Rule {
  static let id = "not-a-summary"
  static let severity = Diagnostic.Severity.note

  static func check(path: FilePath) -> Diagnostic? {
    path.lastComponent.description.lowercased() == "readme.md"
      ? diagnostic(saying: "skipped, a README is no summary", at: .start) : nil
  }

  static func check(_ draft: SummaryDraft) -> Diagnostic? {
    let hasClaims = draft.sections.contains { $0.name == .claims }
    guard !draft.hasFrontMatter, !hasClaims else { return nil }
    return diagnostic(
      saying: "skipped, it has neither front matter nor a section 'Top Claims'", at: .start)
  }
}
