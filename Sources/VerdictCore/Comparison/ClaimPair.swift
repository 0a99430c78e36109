/// Two claims, of two speakers, about the same thing.
public struct ClaimPair: Hashable, Sendable {
  public var left: SpokenClaim
  public var right: SpokenClaim
  /// How alike they are in wording and topic, from 0 to 1.
  public var closeness: Double

  public init(left: SpokenClaim, right: SpokenClaim, closeness: Double) {
    self.left = left
    self.right = right
    self.closeness = closeness
  }

  /// Whether the two claims got different verdicts.
  public var hasOtherVerdicts: Bool { left.verdict.kind != right.verdict.kind }
}
