import CNcurses
import Testing

@testable import VerdictTerminal

struct DrawableClusterTests {
  init() throws {
    try #require(setlocale(LC_CTYPE, "C.UTF-8") ?? setlocale(LC_CTYPE, "en_US.UTF-8") != nil)
  }

  @Test(arguments: [
    ("a", 1, ["a"]), ("é", 1, ["é"]), ("作", 2, ["作"]), ("e\u{301}", 1, ["e\u{301}"]),
    ("💡", 2, ["💡"]), ("한", 2, ["한"]), ("⚡", 2, ["⚡"]),
  ])
  func `what terminals agree about is drawn as it is`(text: String, width: Int, parts: [String]) {
    #expect(self.parts(text, width: width) == parts)
  }

  @Test(arguments: [
    ("🇩🇪", 2, ["D", "E"]), ("👨‍👩‍👧‍👦", 2, ["👨"]), ("👍🏽", 2, ["👍"]), ("1️⃣", 2, ["1", " "]),
    ("❤️", 2, ["❤", " "]), ("❤️‍🔥", 2, ["❤", " "]), ("🇩", 2, ["D", " "]), ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", 2, ["🏴"]),
    // Newer than any libc, or than this one.
    ("\u{1FAFF}\u{1FAFE}", 4, ["?", " ", " ", " "]), ("\u{378}", 1, ["?"]),
  ])
  func `what they draw differently becomes something of the same width`(
    text: String, width: Int, parts: [String]
  ) {
    #expect(self.parts(text, width: width) == parts)
  }

  @Test func `marks beyond those ncurses has room for are left out`() {
    let zalgo = "a" + String(repeating: "\u{301}", count: 31)
    #expect(parts(zalgo, width: 1) == ["a" + String(repeating: "\u{301}", count: 4)])
  }

  @Test(arguments: ["कि", "क्‍ष", "ำ", "\u{1112}\u{1161}\u{11AB}", "\u{301}", "", "\u{7}"], 1...4)
  func `whatever the cluster, it is as wide as its cell and each part fits`(
    text: String, width: Int
  ) {
    let parts = DrawableCluster(text, width: width).parts
    let widths = parts.map { Int(wcwidth(wchar_t(truncatingIfNeeded: $0[0].value))) }
    #expect(widths.reduce(0, +) == width && widths.allSatisfy { $0 > 0 })
    #expect(parts.allSatisfy { $0.count <= 5 })
  }

  private func parts(_ text: String, width: Int) -> [String] {
    DrawableCluster(text, width: width).parts.map { part in
      String(String.UnicodeScalarView(part))
    }
  }
}
