/// A summary without a title.
enum MissingTitle: Rule {
  static let id = "missing-title"
  static let severity = Diagnostic.Severity.warning

  static func check(_ draft: SummaryDraft) -> Diagnostic? {
    draft.summary.title == nil
      ? diagnostic(
        saying: "give a title, with 'title:' in the front matter or a line '# Title'", at: .start)
      : nil
  }
}
