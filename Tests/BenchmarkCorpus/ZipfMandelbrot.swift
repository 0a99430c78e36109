import Foundation
import TestSupport

/// Ranks as the words of a language have them: rank r comes as often as 1 / (r + 9)^1.15 says.
struct ZipfMandelbrot: Sendable {
  private static let shift = 9.0
  private static let excess = 0.15
  /// The integral of the frequencies up to the last rank, over that to infinity.
  private let covered: Double

  init(count: Int) {
    covered = 1 - pow((Double(count) + Self.shift) / Self.shift, -Self.excess)
  }

  /// The inverse of that integral at a random point.
  func rank(_ random: inout SeededGenerator) -> Int {
    let point = Double.random(in: 0..<1, using: &random) * covered
    return Int(Self.shift * (pow(1 - point, -1 / Self.excess) - 1))
  }
}
