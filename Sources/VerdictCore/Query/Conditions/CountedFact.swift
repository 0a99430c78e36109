/// Something of a summary that is counted.
public enum CountedFact: Hashable, Sendable {
  case claims
  /// Claims with a verdict.
  case verdict(VerdictKind)
  /// Connections of a kind, as written.
  case connections(ConnectionKind)
}
