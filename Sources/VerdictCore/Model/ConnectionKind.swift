/// Whether a speaker agrees with another or contradicts them.
///
/// The index keeps the raw value.
public enum ConnectionKind: Int, CaseIterable, Hashable, Sendable {
  case agrees = 0
  case contradicts = 1
}
