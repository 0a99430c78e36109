import Testing
import VerdictCore

struct RowsTests {
  private struct Refusal: Error {}

  @Test(
    arguments: [
      (0, nil, [0..<4]), (3, nil, [0..<4]), (4, nil, [0..<4]), (5, nil, [0..<4, 4..<8]),
      (9, 0, [0..<0]), (9, 2, [0..<2]), (9, 4, [0..<4]), (9, 6, [0..<4, 4..<6]),
      (9, 20, [0..<4, 4..<8, 8..<12]),
    ] as [(Int, Int?, [Range<Int>])])
  func `a list is read window by window, no farther than wanted`(
    count: Int, limit: Int?, ranges: [Range<Int>]
  ) throws {
    var asked: [Range<Int>] = []
    let rows = Rows(limit: limit, windowsOf: 4) { range in
      asked.append(range)
      return ListWindow(
        count: count, unfilteredCount: count, offset: range.lowerBound,
        rows: Array(range.clamped(to: 0..<count)))
    }
    var read: [Int] = []
    try rows.each { read.append($0) }
    #expect(asked == ranges)
    #expect(read == Array(0..<min(count, limit ?? count)))
  }

  @Test func `no window is asked for before the rows of the last one are written`() throws {
    var steps: [String] = []
    let rows = Rows(limit: nil, windowsOf: 1) { range in
      steps.append("ask \(range.lowerBound)")
      return ListWindow(
        count: 2, unfilteredCount: 2, offset: range.lowerBound, rows: Array(range))
    }
    try rows.each { steps.append("write \($0)") }
    #expect(steps == ["ask 0", "write 0", "ask 1", "write 1"])
  }

  @Test func `a list that cannot be read on ends the writing`() {
    let rows = Rows<Int> { body in
      try body(1)
      throw Refusal()
    }
    var read: [Int] = []
    #expect(throws: Refusal.self) { try rows.each { read.append($0) } }
    #expect(read == [1])
  }
}
