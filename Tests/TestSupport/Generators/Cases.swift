import Foundation

/// The share of its generated cases that a property tries.
///
/// `VERDICT_CASES` is a factor: a tenth by default, `1` for all that a test names, as in CI, and
/// `10` for ten times as many. Fewer cases are the first ones, so a seed is the same case in every
/// run. At least one case is tried.
package enum Cases {
  static let factor = factor(ofText: ProcessInfo.processInfo.environment["VERDICT_CASES"])

  /// The factor that a text names; all cases where it names none.
  package static func factor(ofText text: String?) -> Double {
    guard let text else { return 0.1 }
    guard let factor = Double(text), factor > 0, factor <= 1000 else { return 1 }
    return factor
  }

  package static func count(_ all: Int, factor: Double) -> Int {
    max(1, Int((Double(all) * factor).rounded()))
  }

  /// Some elements of an array, evenly spaced; all of them where the factor is 1 or more.
  package static func sample<Element>(_ all: [Element], factor: Double) -> [Element] {
    guard factor < 1, !all.isEmpty else { return all }
    let count = count(all.count, factor: factor)
    return (0..<count).map { all[(2 * $0 + 1) * all.count / (2 * count)] }
  }
}

/// The first seeds of a range, as many as this run tries.
///
/// - Parameters:
///   - seeds: The seeds of a full run.
///   - least: How many are tried in any run, where a test counts what its cases have shown.
/// - Returns: The seeds to try, from the first on.
package func cases(_ seeds: Range<Int>, atLeast least: Int = 1) -> Range<Int> {
  let count = max(least, Cases.count(seeds.count, factor: Cases.factor))
  return seeds.lowerBound..<seeds.lowerBound + count
}

/// Some elements of an array, evenly spaced, as many as this run tries.
package func cases<Element>(_ all: [Element]) -> [Element] {
  Cases.sample(all, factor: Cases.factor)
}
