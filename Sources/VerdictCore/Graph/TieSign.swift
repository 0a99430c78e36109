/// What two speakers say of each other, taken together.
public enum TieSign: String, Hashable, Sendable {
  case agrees = "agrees"
  case contradicts = "contradicts"
  /// One says agrees and another contradicts, or one of them says both.
  case conflicting = "conflicting"

  /// The sign of a way that goes on: the opponent of an opponent counts as an ally.
  ///
  /// What follows a conflicting tie is conflicting too.
  public static func * (left: TieSign, right: TieSign) -> TieSign {
    if left == .conflicting || right == .conflicting { return .conflicting }
    return left == right ? .agrees : .contradicts
  }
}
