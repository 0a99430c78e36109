import TestSupport
import Testing
import VerdictCore
import VerdictScreen

struct FramePropertyTests {
  static let sizes: [Size] = [0, 1, 19, 20, 41, 80, 100, 160, 300].flatMap { width in
    [0, 1, 5, 10, 24, 60].map { Size(width: width, height: $0) }
  }

  @Test(arguments: [
    "", "p", "2", "2<Tab>", "3sjj<Enter><Tab>j", "<Enter>", "<Enter>]]]<Tab>", "4", "4jj", "c", "F",
    "?",
    "cj<Enter>", "4dG", "4]j", "4]]lj", "4]]z", ":path chen-li<Enter><Tab>j",
    ":compare chen-li ada-example<Enter>j",
  ])
  func `every frame is whole at every size, whatever the text`(keys: String) {
    expectWhole(cases(Self.sizes), after: keys)
  }

  @Test(arguments: [
    "5", "/a", "/verdict:x", "/a<Enter>", ":search a<Enter>", ":search a<Enter><Enter>n", ":<Tab>",
    ":x<Enter>", "<Enter>/a", "<Enter>/words<Enter>nnN", "?/page", "v", "w", "/ab<Enter>V",
    "4[t", "4!j", "Ca",
  ])
  func `every frame of a search is whole, whatever the text`(keys: String) {
    let sizes = [(0, 0), (20, 5), (41, 10), (80, 24), (160, 60)]
    expectWhole(cases(sizes).map { Size(width: $0, height: $1) }, after: keys)
  }

  private func expectWhole(_ sizes: [Size], after keys: String) {
    for library in [Fixture.library, HostileFixture.library, MemoryLibrary(summaries: [])] {
      var browser = Browser(library)
      browser.press(keys)
      for size in sizes {
        browser.send(.resized(size))
        let frame = browser.state.frame
        #expect(frame.size == size)
        #expect(frame.isWhole, "\(size)")
      }
      let there = browser.state.frame
      browser.send(.resized(Size(width: 7, height: 3)))
      browser.send(.resized(there.size))
      #expect(browser.state.frame == there)
    }
  }

  @Test(arguments: [
    "", "2", "3", "<Enter>", "4", "4d", "4]", "4]]", "4]]z", ":path b<Enter>", "4t", "4!",
    ":compare a b<Enter>", "c", "<Enter>]]]]]]]]]]", ":search owned<Enter>",
    "/owned<Enter>V",
    "<Enter>/owned<Enter>", ":\u{1B}\u{202E}",
  ])
  func `no byte of a file reaches a frame unclean`(keys: String) {
    var browser = Browser(HostileFixture.library)
    browser.press(keys)
    for cell in browser.state.frame.cells {
      #expect(CleanText(cell.text).string == cell.text)
    }
  }

  @Test func `a claim of 2000 characters and a paragraph of 200 KB scroll to their ends`() {
    let library = HostileFixture.library(paragraphWords: 20_000)
    var browser = Browser(library, width: 80, height: 24)
    browser.press("<Enter>z<Tab>G")
    #expect(browser.screen.contains("end of the paragraph"))
    browser.press("<Tab>G")
    #expect(browser.screen.contains("end of the claim"))
  }
}
