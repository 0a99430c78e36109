import Testing
import VerdictCore
import VerdictScreen

struct VerdictStyleTests {
  private func bar(_ counts: [VerdictKind: Int], width: Int) -> String {
    var tally = VerdictTally()
    for (kind, count) in counts { tally[kind] = count }
    return tally.bar(width: width).runs.map(\.text.string).joined()
  }

  @Test func `a bar has one mark a claim while there is room`() {
    #expect(bar([.real: 3, .hype: 1], width: 7) == "●●●○")
    #expect(bar([:], width: 7) == "")
  }

  @Test func `a bar is scaled down to its width, and keeps every verdict`() {
    #expect(bar([.real: 50, .partiallyTrue: 25, .hype: 25], width: 8) == "●●●●◐◐○○")
    #expect(bar([.real: 100, .hype: 1], width: 7) == "●●●●●●○")
    for width in 0...9 {
      #expect(
        bar([.real: 9, .partiallyTrue: 1, .hype: 5, .unproven: 2], width: width).count == width)
    }
  }
}
