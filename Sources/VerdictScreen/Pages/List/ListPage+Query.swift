import VerdictCore

extension ListPage: Searchable {
  package var searchPurpose: PromptPurpose { .query }
  package var searchText: String { typed.typed }

  package mutating func search(
    for text: String, in environment: Environment
  ) -> PromptProblem? {
    isFinished = false
    return typed.type(text).map { PromptProblem($0) }
  }

  package mutating func acceptSearch() -> String {
    let begun = typed.query
    typed.complete()
    isFinished = typed.query != begun
    return typed.text
  }

  package mutating func setQuery(_ text: String) -> PromptProblem? {
    do {
      typed = try TypedQuery(text)
      return nil
    } catch {
      return PromptProblem(error)
    }
  }

  /// Shows what the page showed before anything was asked for; false where it does already.
  mutating func clearQuery() -> Bool {
    let start = shownView?.query ?? ""
    guard typed.text != start else { return false }
    return setQuery(start) == nil
  }

  package var view: SavedView? {
    guard let list = Source.viewList, !typed.isEmpty else { return nil }
    return SavedView(name: "", list: list, query: typed.text)
  }

  package var sortChoices: [SortChoice] { order.choices }

  package mutating func sort(by key: String, isReversed: Bool) {
    if let key = Source.SortKey(rawValue: key) { order = ListOrder(key, isReversed: isReversed) }
  }

  /// The words to mark in rows and previews.
  var searchTerms: SearchTerms? { SearchTerms(typed.query) }
}
