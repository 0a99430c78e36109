/// What search hits are sorted by; ties go by slug.
public enum SearchSortKey: String, CaseIterable, Hashable, Sendable {
  /// The best match first, claims and titles above prose.
  case relevance
  case speaker
  case title
  case date
  case hype
}
