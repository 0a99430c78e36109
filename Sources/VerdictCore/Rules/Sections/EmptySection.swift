/// A section with nothing in it.
enum EmptySection: SummaryRule {
  static let id = "empty-section"
  static let severity = Diagnostic.Severity.warning

  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    draft.sections.filter(\.isEmpty).map {
      diagnostic([$0.title], at: draft.source.location(at: $0.offset))
    }
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "fill the section \(arguments[0].quoted) or take it out"
  }
}
