/// What search hits are sorted by; ties go by slug.
public enum SearchSortKey: String, CaseIterable, Hashable, Sendable {
  /// The best match first, claims and titles above prose.
  case relevance = "relevance"
  case speaker = "speaker"
  case title = "title"
  case date = "date"
  case hype = "hype"
}
