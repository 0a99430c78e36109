import VerdictCore

extension LibraryChange {
  /// The page on which the change is seen, at the claim where there is one.
  package var page: Page {
    switch kind {
    case .verdicts(_, let claim): Page(SummaryPage(slug: summary, claim: claim))
    case .claims(_, _, let claim): Page(SummaryPage(slug: summary, claim: claim))
    case .added, .removed, .text: Page(SummaryPage(slug: summary))
    }
  }
}
