enum UnreadClaims: SummaryRule {
  static let id = "unread-claims"
  static let severity = Diagnostic.Severity.warning
  static let summary = "claims written as bullets, which are not read as claims"
  static let example: RuleExample? = """
    ## Top Claims
    - Open weights make audits possible. **Verdict:** Real
    - Audits are easy. **Verdict:** Hype
    """

  /// A list before the first claim may introduce the claims, unless it gives verdicts.
  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    draft.sections.filter { $0.name == .claims }.flatMap { section in
      let start = section.blocks.firstIndex { $0.kind == .heading(level: 3) }
      return section.blocks[..<(start ?? section.blocks.endIndex)]
        .filter { $0.kind == .list && (start == nil || givesVerdicts($0, in: draft.source)) }
        .map { list in
          let offset = draft.source.trimmed(line: list.lines.lowerBound).lowerBound
          return diagnostic([section.title], at: draft.source.location(at: offset))
        }
    }
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "write each claim as a heading '### …'; bullets under \(arguments[0].quoted) are not read as claims"
  }

  private static func givesVerdicts(_ list: OutlineBlock, in source: SourceText) -> Bool {
    let text = source.text(lines: list.lines).lowercased()
    return text.contains("verdict:") || text.contains("verdict**:")
  }
}
