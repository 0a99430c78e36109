/// A section that stands twice.
enum DuplicateSection: Rule {
  static let id = "duplicate-section"
  static let severity = Diagnostic.Severity.warning

  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    var first: [SectionName: Int] = [:]
    return draft.sections.compactMap { section in
      let line = draft.source.line(at: section.offset) + 1
      guard let other = first[section.name] else {
        first[section.name] = line
        return nil
      }
      return diagnostic(
        saying: "join the section \(section.title.quoted) with the one of line \(other)",
        at: draft.source.location(at: section.offset))
    }
  }
}
