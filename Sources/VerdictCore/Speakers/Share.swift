/// A share of a whole, with the 95% interval in which the share of all there could be may lie.
public struct Share: Hashable, Sendable {
  /// From 0 to 1 each; `low` ≤ `value` ≤ `high`.
  public let value: Double
  public let low: Double
  public let high: Double

  /// Wilson's score interval (“Probable inference, the law of succession, and statistical
  /// inference”, 1927), which stays within 0 and 1 also where the count is small.
  ///
  /// - Parameters:
  ///   - count: From 0 to `total`.
  ///   - total: More than 0.
  public init(_ count: Int, of total: Int) {
    let n = Double(max(1, total))
    let p = Double(min(max(0, count), max(1, total))) / n
    let z = 1.959963984540054
    let centre = p + z * z / (2 * n)
    let spread = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    value = p
    low = max(0, min(p, (centre - spread) / scale))
    high = min(1, max(p, (centre + spread) / scale))
  }
}
