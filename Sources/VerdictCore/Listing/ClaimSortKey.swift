/// What a list of claims is sorted by; ties go by summary, then by place in it.
public enum ClaimSortKey: String, CaseIterable, Hashable, Sendable {
  case speaker
  case verdict
  case claim
  /// The newest talk first; claims without a date last.
  case date
}
