/// A summary without one of the sections that every summary has.
enum MissingSection: Rule {
  static let id = "missing-section"
  static let severity = Diagnostic.Severity.warning

  static func check(_ draft: SummaryDraft) -> Diagnostic? {
    let present = Set(draft.sections.map(\.name))
    let missing = SectionName.core.filter { !present.contains($0) }
    guard !missing.isEmpty else { return nil }
    let noun = missing.count == 1 ? "section" : "sections"
    return diagnostic(saying: "add the \(noun) \(missing.map(\.title).quotedList)", at: .start)
  }
}
