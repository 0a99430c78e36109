import Testing
import VerdictCore

struct ShareTests {
  /// The first four are those of Newcombe 1998, table I, which gives four digits; the others follow
  /// from the formula of Wilson 1927.
  @Test(arguments: [
    (81, 263, 0.255289, 0.366210), (15, 148, 0.062386, 0.160487), (0, 20, 0.0, 0.161125),
    (1, 29, 0.006113, 0.171755), (0, 10, 0.0, 0.277533), (10, 10, 0.722467, 1.0),
    (5, 10, 0.236593, 0.763407), (3, 5, 0.230724, 0.882379), (1, 1, 0.206549, 1.0),
  ])
  func `the interval is Wilson's`(count: Int, total: Int, low: Double, high: Double) {
    let share = Share(count, of: total)
    #expect(share.value == Double(count) / Double(total))
    #expect(abs(share.low - low) < 0.000001)
    #expect(abs(share.high - high) < 0.000001)
  }

  @Test(arguments: Array(1...60) + [1000, 99_999, 1_000_000])
  func `the bounds solve the equation that makes the interval`(total: Int) {
    let z = 1.959963984540054
    for count in Set([0, 1, total / 3, total / 2, total - 1, total]) {
      let share = Share(count, of: total)
      #expect(0 <= share.low && share.low <= share.value)
      #expect(share.value <= share.high && share.high <= 1)
      // Both bounds solve (value − p)² = z² p (1 − p) / n.
      for bound in [share.low, share.high] {
        let distance = (share.value - bound) * (share.value - bound)
        let allowed = z * z * bound * (1 - bound) / Double(total)
        #expect(abs(distance - allowed) < 1e-12, "\(count) of \(total)")
      }
      #expect(share.high > share.low)
    }
  }

  @Test func `more claims make one surer`() {
    let widths = [5, 10, 50, 200, 5000].map { total in
      let share = Share(total * 3 / 5, of: total)
      return share.high - share.low
    }
    #expect(widths == widths.sorted(by: >))
  }

  @Test(arguments: [(-1, 5), (9, 5), (0, 0), (3, -2), (.max, 1), (.min, .max)])
  func `counts that cannot be give shares that can`(count: Int, total: Int) {
    let share = Share(count, of: total)
    #expect(0 <= share.low && share.low <= share.value)
    #expect(share.value <= share.high && share.high <= 1)
  }
}
