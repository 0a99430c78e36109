import Testing
import VerdictCore

struct MarkdownBlockTests {
  @Test(
    arguments: [
      ("", []),
      ("a\nb", [.paragraph([.text("a"), .softBreak, .text("b")])]),
      ("a  \nb\\\nc", [.paragraph([.text("a"), .lineBreak, .text("b"), .lineBreak, .text("c")])]),
      ("## A *b* #", [.heading(level: 2, [.text("A "), .emphasis([.text("b")])])]),
      ("a\n===", [.heading(level: 1, [.text("a")])]),
      ("***", [.rule]),
      ("> a\n> > b", [.quote([.paragraph([.text("a")]), .quote([.paragraph([.text("b")])])])]),
      ("```swift\nlet a\n\n  b\n```", [.code("let a\n\n  b")]),
      ("    a", [.code("a")]),
      (
        "- a\n- b",
        [
          .list(
            MarkdownList(entries: [
              MarkdownListEntry(blocks: [.paragraph([.text("a")])]),
              MarkdownListEntry(blocks: [.paragraph([.text("b")])]),
            ]))
        ]
      ),
      (
        "7. a\n\n   b\n   - c",
        [
          .list(
            MarkdownList(
              start: 7, isTight: false,
              entries: [
                MarkdownListEntry(blocks: [
                  .paragraph([.text("a")]), .paragraph([.text("b")]),
                  .list(
                    MarkdownList(entries: [MarkdownListEntry(blocks: [.paragraph([.text("c")])])])),
                ])
              ]))
        ]
      ),
      (
        "- [x] a\n- [ ] b",
        [
          .list(
            MarkdownList(entries: [
              MarkdownListEntry(isDone: true, blocks: [.paragraph([.text("a")])]),
              MarkdownListEntry(isDone: false, blocks: [.paragraph([.text("b")])]),
            ]))
        ]
      ),
      (
        "| a | b |\n| --- | --- |\n| *c* |",
        [
          .table(rows: [[[.text("a")], [.text("b")]], [[.emphasis([.text("c")])], []]])
        ]
      ),
      (
        "| a |\n| --- |\n| [[bo\\|Bo *B* Li]] |",
        [
          .table(rows: [
            [[.text("a")]], [[.wikiLink(target: "bo", [.text("Bo *B* Li")])]],
          ])
        ]
      ),
      ("<b>a</b>", [.paragraph([.text("<b>a</b>")])]),
      (
        "<div>\na\n</div>",
        [.paragraph([.text("<div>"), .softBreak, .text("a"), .softBreak, .text("</div>")])]
      ),
      ("a\0b", [.paragraph([.text("a\u{FFFD}b")])]),
    ] as [(String, [MarkdownBlock])])
  func `markdown becomes blocks`(text: String, blocks: [MarkdownBlock]) {
    #expect(MarkdownBlock.parse(text) == blocks)
  }

  @Test(
    arguments: [
      ("plain", [.text("plain")]),
      ("# no heading", [.text("# no heading")]),
      ("- no list ##", [.text("- no list ##")]),
      ("**a *b* c**", [.strong([.text("a "), .emphasis([.text("b")]), .text(" c")])]),
      ("~~a~~ `b c`", [.strikethrough([.text("a")]), .text(" "), .code("b c")]),
      (
        "[a](https://x.org/?a&amp;b \"t\")",
        [.link(destination: "https://x.org/?a&b", [.text("a")])]
      ),
      (
        "https://x.org.",
        [.link(destination: "https://x.org", [.text("https://x.org")]), .text(".")]
      ),
      ("![a *b*](c)", [.image(source: "c", [.text("a "), .emphasis([.text("b")])])]),
      (
        "[[ada]] [[b|Bo]]",
        [
          .wikiLink(target: "ada", [.text("ada")]), .text(" "),
          .wikiLink(target: "b", [.text("Bo")]),
        ]
      ),
      ("&lt;&#8212;&#x1F7E2;&nosuch;&#0;", [.text("<—🟢&nosuch;\u{FFFD}")]),
      ("&#27;[31m", [.text("\u{1B}[31m")]),
      ("a\nb\rc", [.text("a b c")]),
      ("\\*a\\*", [.text("*a*")]),
    ] as [(String, [MarkdownInline])])
  func `a line becomes pieces`(text: String, pieces: [MarkdownInline]) {
    #expect(MarkdownInline.parse(text) == pieces)
  }

  @Test(arguments: [
    ("**Open** [weights](x) `make` ~~it~~ ![clear](y)", "Open weights make it clear"),
    ("a &amp; b", "a & b"),
    ("[[ada|Ada E.]] said", "Ada E. said"), ("1. first", "1. first"), ("作者 *é*", "作者 é"), ("", ""),
    ("a_b_c", "a_b_c"),
  ])
  func `a line has plain text`(text: String, plain: String) {
    #expect(MarkdownInline.plainText(text) == plain)
  }

  @Test func `what is nested too deep is flattened and its words stay`() {
    let deep = String(repeating: "> ", count: 5000) + "words"
    #expect(depth(of: MarkdownBlock.parse(deep)) <= 102)
    var lists = ""
    for level in 0..<300 { lists += String(repeating: "  ", count: level) + "- a\(level)\n" }
    let blocks = MarkdownBlock.parse(lists)
    #expect(depth(of: blocks) <= 102)
    #expect("\(blocks)".contains("a299"))
    let spans = MarkdownInline.parse(
      String(repeating: "*a **b ", count: 500) + String(repeating: "** *", count: 500))
    #expect(MarkdownInline.plainText(spans).contains("b"))
  }

  private func depth(of blocks: [MarkdownBlock]) -> Int {
    var deepest = 0
    var rest = blocks.map { ($0, 1) }
    while let (block, level) = rest.popLast() {
      deepest = max(deepest, level)
      switch block {
      case .quote(let blocks): rest += blocks.map { ($0, level + 1) }
      case .list(let list): rest += list.entries.flatMap(\.blocks).map { ($0, level + 1) }
      case .heading, .paragraph, .code, .table, .rule: break
      }
    }
    return deepest
  }
}
