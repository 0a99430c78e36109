/// What a list of claims is sorted by; ties go by summary, then by place in it.
public enum ClaimSortKey: String, CaseIterable, Hashable, Sendable {
  case speaker = "speaker"
  case verdict = "verdict"
  case claim = "claim"
  /// The newest talk first; claims without a date last.
  case date = "date"
}
