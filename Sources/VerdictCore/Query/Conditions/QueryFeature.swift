/// Something that a summary or a claim has or has not.
public enum QueryFeature: String, CaseIterable, Hashable, Sendable {
  case date = "date"
  case source = "source"
  /// Evidence for a claim.
  case evidence = "evidence"
  case connections = "connections"
  /// An earlier verdict of a claim.
  case history = "history"
}
