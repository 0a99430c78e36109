/// What a list of summaries is sorted by; ties go by slug.
public enum SummarySortKey: String, CaseIterable, Hashable, Sendable {
  case speaker = "speaker"
  case title = "title"
  /// Newest first; summaries without a date last.
  case date = "date"
  /// The largest share of claims that are Hype first.
  case hype = "hype"
}
