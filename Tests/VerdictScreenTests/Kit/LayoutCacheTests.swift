import Testing

@testable import VerdictScreen

struct LayoutCacheTests {
  private let cache = LayoutCache<[Int], Int>(limit: 2)

  @Test func `a layout is made once for equal keys`() {
    var made = 0
    for _ in 0..<3 {
      let layout = cache.layout(for: [1, 2]) {
        made += 1
        return 7
      }
      #expect(layout == 7)
    }
    #expect(made == 1)
  }

  @Test func `what was used longest ago is made again`() {
    var made: [Int] = []
    for key in [1, 2, 1, 3, 1, 2] {
      let layout = cache.layout(for: [key]) {
        made.append(key)
        return key
      }
      #expect(layout == key)
    }
    #expect(made == [1, 2, 3, 2])
  }
}
