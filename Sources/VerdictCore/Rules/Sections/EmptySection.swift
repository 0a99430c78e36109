/// A section with nothing in it.
enum EmptySection: Rule {
  static let id = "empty-section"
  static let severity = Diagnostic.Severity.warning

  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    draft.sections.filter(\.isEmpty).map {
      diagnostic(
        saying: "fill the section \($0.title.quoted) or take it out",
        at: draft.source.location(at: $0.offset))
    }
  }
}
