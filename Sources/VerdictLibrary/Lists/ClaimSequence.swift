import GRDB
import VerdictCore

/// All claims of a filter in one order.
protocol ClaimSequence {
  /// The rows at places that the list has, counted in its order or in the reversed one.
  func rows(_ range: Range<Int>, isReversed: Bool) throws -> [ClaimListing]

  /// The place of a claim of the list in its order.
  func place(of claim: ClaimRow) throws -> Int
}
