import Testing
import VerdictCore
import VerdictScreen

struct FramePropertyTests {
  static let sizes: [Size] = [0, 1, 19, 20, 41, 80, 100, 160, 300].flatMap { width in
    [0, 1, 5, 10, 24, 60].map { Size(width: width, height: $0) }
  }

  @Test(arguments: [
    "", "p", "2", "2<Tab>", "<Enter>", "<Enter>]]]<Tab>", "4", "4jj", "c", "F", "?", "cj<Enter>",
  ])
  func `every frame is whole at every size, whatever the text`(keys: String) {
    for library in [Fixture.library, HostileFixture.library, MemoryLibrary(summaries: [])] {
      var browser = Browser(library)
      browser.press(keys)
      for size in Self.sizes {
        browser.send(.resized(size))
        let frame = browser.state.frame
        #expect(frame.size == size)
        #expect(Self.isWhole(frame), "\(size)")
      }
      let there = browser.state.frame
      browser.send(.resized(Size(width: 7, height: 3)))
      browser.send(.resized(there.size))
      #expect(browser.state.frame == there)
    }
  }

  @Test(arguments: ["", "2", "<Enter>", "4", "c", "<Enter>]]]]]]]]]]"])
  func `no byte of a file reaches a frame unclean`(keys: String) {
    var browser = Browser(HostileFixture.library)
    browser.press(keys)
    for cell in browser.state.frame.cells {
      #expect(CleanText(cell.text).string == cell.text)
    }
  }

  @Test func `a claim of 2000 characters and a paragraph of 200 KB scroll to their ends`() {
    var browser = Browser(HostileFixture.library, width: 80, height: 24)
    browser.press("<Enter><Tab>G")
    #expect(browser.screen.contains("end of the paragraph"))
    browser.press("<Tab>G")
    #expect(browser.screen.contains("end of the claim"))
  }

  /// Cells fit together: each wide one has its second half, and no half stands alone.
  private static func isWhole(_ frame: Frame) -> Bool {
    guard frame.cells.count == frame.size.width * frame.size.height else { return false }
    return (0..<frame.size.height).allSatisfy { y in
      let widths = frame.row(y).map { Int($0.width) }
      return widths.reduce(0, +) == frame.size.width
        && widths.enumerated().allSatisfy { x, width in
          width == 2
            ? x + 1 < widths.count && widths[x + 1] == 0 : width == 1 || x > 0 && widths[x - 1] == 2
        }
    }
  }
}
