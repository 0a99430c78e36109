/// A verdict in words that the format does not know.
enum UnknownVerdict: Rule {
  static let id = "unknown-verdict"
  static let severity = Diagnostic.Severity.warning

  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    zip(draft.summary.claims, draft.claimPlaces).compactMap { claim, place in
      guard case .unknown(let text) = claim.verdict, let offset = place.verdict else { return nil }
      return diagnostic(
        saying: "give the verdict as \(known); \(text.quoted) is none of them" + guess(text),
        at: draft.source.location(at: offset))
    }
  }

  private static let kinds = VerdictKind.allCases.filter { !$0.canonicalText.isEmpty }

  private static let known = kinds.map(\.canonicalText).quotedList

  private static func guess(_ text: String) -> String {
    let words = Verdict.split(text).words
    let candidates = kinds.flatMap { kind in
      ([kind.canonicalText] + kind.otherWords).map { (word: $0, kind: kind) }
    }
    let near = Suggestion.nearest(to: words, among: candidates.map(\.word))
    guard let kind = candidates.first(where: { $0.word == near })?.kind else { return "" }
    return "; did you mean \(kind.canonicalText.quoted)?"
  }
}
