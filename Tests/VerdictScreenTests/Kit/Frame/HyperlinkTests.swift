import Testing
import VerdictCore

@testable import VerdictScreen

struct HyperlinkTests {
  @Test(
    arguments: [
      (["TERM": "xterm-kitty"], true), (["TERM": "xterm-256color"], false), ([:], false),
      (["TERM": "xterm-256color", "VTE_VERSION": "6800"], true),
      (["TERM": "xterm-256color", "VTE_VERSION": "4200"], false),
      (["TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"], true),
      (["TERM": "xterm-256color", "KONSOLE_VERSION": "220401"], true),
      (["TERM": "xterm-256color", "WT_SESSION": "x"], true),
      (["TERM": "tmux-256color", "TMUX": "x", "VTE_VERSION": "6800"], false),
      (
        [
          "TERM": "tmux-256color", "TMUX": "x", "TERM_PROGRAM": "tmux",
          "TERM_PROGRAM_VERSION": "3.4",
        ], true
      ),
      (["TERM": "tmux-256color", "TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.3a"], false),
      (["TERM": "screen", "STY": "x", "VTE_VERSION": "6800"], false),
      (["TERM": "dumb", "FORCE_HYPERLINK": "1"], true),
      (["TERM": "xterm-kitty", "FORCE_HYPERLINK": "0"], false),
    ] as [([String: String], Bool)])
  func `a terminal that is known to take links gets them`(
    environment: [String: String], takes: Bool
  ) {
    #expect(Hyperlink.areTaken(by: environment) == takes)
  }

  @Test func `a link goes with its words through every wrap and cut`() throws {
    let lines = MarkdownLayout.lines(
      "See [the report about words](https://example.org/a?b=1) and <https://example.org/c>.",
      width: 12)
    let linked = lines.flatMap(\.runs).filter { $0.link != nil }
    #expect(
      linked.reduce("") { $0 + ($1.link?.address.hasSuffix("b=1") == true ? $1.text.string : "") }
        .filter { $0 != " " } == "thereportaboutwordshttps://example.org/a?b=1")
    #expect(linked.contains { $0.link?.address == "https://example.org/c" })
    #expect(
      lines.flatMap(\.runs).filter { $0.text.string.contains("See") }.allSatisfy { $0.link == nil })
    let cut = Line([Run("words", .link, link: try WebLink("https://example.org"))])
    #expect(cut.cut(to: 3).runs.first?.link != nil && cut.dropping(2).runs.first?.link != nil)
  }

  @Test(arguments: ["javascript:alert(1)", "file:///etc/passwd", "https://a@b.org", "mailto:a@b"])
  func `what is not opened is no link here either`(address: String) {
    let lines = MarkdownLayout.lines("[x](<\(address)>)", width: 40)
    #expect(lines.flatMap(\.runs).allSatisfy { $0.link == nil })
  }
}
