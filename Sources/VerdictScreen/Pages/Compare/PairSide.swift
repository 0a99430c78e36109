import VerdictCore

/// One of the two claims of a pair.
package enum PairSide: Hashable, Sendable {
  case left
  case right

  var other: PairSide { self == .left ? .right : .left }

  func claim(of pair: ClaimPair) -> SpokenClaim { self == .left ? pair.left : pair.right }
}
