/// Whether a speaker agrees with another or contradicts them.
public enum ConnectionKind: Int, CaseIterable, Hashable, Sendable {
  case agrees
  case contradicts
}
