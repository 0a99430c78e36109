import VerdictCore

extension Library {
  /// The summaries that pass a filter, each with the words found in it.
  package func search(
    filter: ListFilter, order: ListOrder<SearchSortKey>, range: Range<Int>, anchor: Slug? = nil
  ) throws -> ListAnswer<SearchHit> {
    let key = SummarySortKey(rawValue: order.key.rawValue) ?? .speaker
    return try summaries(
      filter: filter, order: ListOrder(key, isReversed: order.isReversed), range: range,
      anchor: anchor
    ).map { SearchHit(listing: $0, snippets: []) }
  }
}
