/// Something that a summary or a claim has or has not.
public enum QueryFeature: CaseIterable, Hashable, Sendable {
  case date
  case source
  /// Evidence for a claim.
  case evidence
  case connections
  /// An earlier verdict of a claim.
  case history
}
