enum UnknownVerdict: SummaryRule {
  static let id = "unknown-verdict"
  static let severity = Diagnostic.Severity.warning
  static let summary = "a verdict in words that the format does not know"
  static let example: RuleExample? = """
    ## Top Claims

    ### Open weights make audits possible
    **Verdict:** Partialy true
    > You can only check what you can open.
    """

  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    zip(draft.summary.claims, draft.claimOffsets).compactMap { claim, offsets in
      guard case .unknown(let text) = claim.verdict, let offset = offsets.verdict else {
        return nil
      }
      let arguments = [text] + [guess(text)?.canonicalText].compactMap(\.self)
      return diagnostic(.init(arguments), at: draft.source.location(at: offset))
    }
  }

  /// The arguments: the verdict as written and, where one is near, the verdict it may be.
  static func message(_ arguments: Diagnostic.Arguments) -> String {
    let known = kinds.map(\.canonicalText).quotedList
    return "give the verdict as \(known); \(arguments[0].quoted) is none of them"
      + Suggestion.ending(arguments[1])
  }

  private static let kinds = VerdictKind.allCases.filter { !$0.canonicalText.isEmpty }

  private static func guess(_ text: String) -> VerdictKind? {
    let candidates = kinds.flatMap { kind in
      ([kind.canonicalText] + kind.otherWords).map { (word: $0, kind: kind) }
    }
    let near = Suggestion.nearest(to: Verdict.split(text).words, among: candidates.map(\.word))
    return candidates.first { $0.word == near }?.kind
  }
}
