import VerdictCore

extension LibraryChange {
  private var name: CleanText { CleanText(summary.text) }

  /// `2 verdicts changed in sam-altman`.
  package var sentence: CleanText {
    switch kind {
    case .added, .removed: "\(name) was \(words)"
    case .verdicts, .claims, .text: "\(words) in \(name)"
    }
  }

  /// What happened, without the summary's name.
  package var words: CleanText {
    switch kind {
    case .added: "added"
    case .removed: "removed"
    case .verdicts(let count, _): "\(count) \(count == 1 ? "verdict" : "verdicts") changed"
    case .claims(let added, 0, _): "\(added) \(Self.claims(added)) added"
    case .claims(0, let removed, _): "\(removed) \(Self.claims(removed)) removed"
    case .claims(let added, let removed, _):
      "\(added) \(Self.claims(added)) added, \(removed) removed"
    case .text: "text changed"
    }
  }

  /// The page on which the change is seen, at the claim where there is one.
  package var page: Page {
    switch kind {
    case .verdicts(_, let claim): .summary(SummaryPage(slug: summary, claim: claim))
    case .claims(_, _, let claim): .summary(SummaryPage(slug: summary, claim: claim))
    case .added, .removed, .text: .summary(SummaryPage(slug: summary))
    }
  }

  private static func claims(_ count: Int) -> CleanText { count == 1 ? "claim" : "claims" }
}
