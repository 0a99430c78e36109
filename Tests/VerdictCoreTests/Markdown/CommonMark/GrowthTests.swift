import Testing

@testable import VerdictCore

/// Twice the input may make at most three times the work; work is counted, never timed.
struct GrowthTests {
  /// Texts of about so many bytes.
  static let shapes: [(name: String, make: @Sendable (Int) -> String)] = [
    ("quotes in quotes", { String(repeating: "> ", count: $0 / 2) + "a" }),
    ("lists in lists", { String(repeating: "- ", count: $0 / 2) + "a" }),
    ("numbers in numbers", { String(repeating: "1. ", count: $0 / 3) + "a" }),
    ("open brackets", { String(repeating: "[", count: $0) }),
    ("open wiki links", { String(repeating: "[[a|", count: $0 / 4) }),
    ("open links", { String(repeating: "[a](", count: $0 / 4) }),
    ("stars", { String(repeating: "*a ", count: $0 / 3) }),
    ("stars in words", { String(repeating: "a**b", count: $0 / 4) }),
    ("underscores", { String(repeating: "_a ", count: $0 / 3) }),
    ("backticks", { String(repeating: "`a", count: $0 / 2) }),
    ("entities", { String(repeating: "&amp;", count: $0 / 5) }),
    ("links on lines", { String(repeating: "![](x)\n", count: $0 / 7) }),
    ("empty links", { String(repeating: "[x]()", count: $0 / 5) }),
    ("URLs in one word", { String(repeating: "http://a.b/?(", count: $0 / 13) }),
    ("one paragraph", { String(repeating: "word ", count: $0 / 5) }),
    (
      "a wide table",
      { String(repeating: "a|", count: $0 / 4) + "\n" + String(repeating: "---|", count: $0 / 8) }
    ),
    (
      "a table to be filled up",
      {
        String(repeating: "a|", count: 400) + "\n" + String(repeating: "---|", count: 400) + "\n"
          + String(repeating: "b|\n", count: $0 / 3)
      }
    ),
    (
      "references to one long name",
      {
        "[a]: /" + String(repeating: "x", count: $0 / 2) + "\n\n"
          + String(repeating: "[a] ", count: $0 / 8)
      }
    ),
    ("many references", { size in (0..<size / 10).map { "[a\($0)]: /x\n" }.joined() }),
    ("huge numbers", { String(repeating: "999999999. a\n", count: $0 / 13) }),
    ("empty headings", { String(repeating: "##\n", count: $0 / 3) }),
    ("fences", { String(repeating: "```\n", count: $0 / 4) }),
    ("claims", { "## Claims\n" + String(repeating: "### a\n", count: $0 / 6) }),
    ("connections", { "## Agrees With\n" + String(repeating: "- [[a]]\n", count: $0 / 8) }),
  ]

  @Test(arguments: shapes.map(\.name))
  func `work grows in step with the text`(name: String) throws {
    let shape = try #require(Self.shapes.first { $0.name == name })
    let once = steps(shape.make(20_000))
    let twice = steps(shape.make(40_000))
    #expect(twice <= 3 * max(once, 1000))
    #expect(twice <= 20 * 40_000)
  }

  @Test(arguments: shapes.map(\.name))
  func `a text that is hard on parsers is still read`(name: String) throws {
    let shape = try #require(Self.shapes.first { $0.name == name })
    let text = "---\nspeaker: A\n---\n" + shape.make(50_000)
    let reading = SummaryReader.read(Array(text.utf8), path: FilePath("a.md"))
    #expect(reading.summary != nil)
    #expect(!MarkdownBlock.parse(shape.make(50_000)).isEmpty || name == "many references")
  }

  @Test func `what would cost md4c the square of the text is hidden from it`() {
    let urls = MarkdownInput(Array(String(repeating: "http://a.b/?(", count: 5000).utf8))
    #expect(urls.prepared?.count { $0 == UInt8(ascii: ":") } == 10)
    let links = MarkdownInput(Array(String(repeating: "![](x)\n", count: 5000).utf8))
    #expect(links.prepared?.count { $0 == UInt8(ascii: "[") } == 1000)
    let list = MarkdownInput(Array(String(repeating: "- [a](https://x.org)\n", count: 5000).utf8))
    #expect(list.prepared == nil)
    let paragraphs = MarkdownInput(
      Array(String(repeating: "see https://x.org or [a](b)\n\n", count: 5000).utf8))
    #expect(paragraphs.prepared == nil)
  }

  @Test func `front matter full of traps is refused or read, not followed`() {
    let deep = "a: " + String(repeating: "[", count: 30_000)
    let keys = (0..<4000).map { "a\($0 % 3): b\n" }.joined()
    let bomb = "a: &a [x, x]\n" + (1..<30).map { "b\($0): &b\($0) [*a, *a]\n" }.joined()
    for yaml in [
      deep, keys, bomb, String(repeating: "? ", count: 20_000),
      String(repeating: "- ", count: 9_000),
    ] {
      let reading = SummaryReader.read(Array("---\n\(yaml)\n---\n".utf8), path: FilePath("a.md"))
      #expect(reading.summary != nil)
      #expect(reading.diagnostics.count < 4100)
    }
  }

  private func steps(_ text: String) -> Int {
    let input = MarkdownInput(Array(text.utf8))
    let counter = StepCounter(budget: input.budget)
    MarkdownParser.parse(input, into: counter)
    return counter.steps
  }
}

/// Counts events and bytes, and stops where a reader would.
private final class StepCounter: MarkdownConsumer {
  private(set) var steps = 0
  private let budget: Int

  init(budget: Int) { self.budget = budget }

  var isSatisfied: Bool { steps > budget }

  func enter(_ block: MarkdownBlockKind) { steps += 1 }
  func leave(_ block: MarkdownBlockKind) { steps += 1 }
  func leave(_ span: MarkdownSpanKind) { steps += 1 }
  func text(_ text: MarkdownText) { steps += 1 + text.bytes.count }

  func enter(_ span: MarkdownSpanKind) {
    steps += 1
    switch span {
    case .link(let attribute), .image(let attribute), .wikiLink(let attribute):
      steps += attribute.bytes.count
    case .emphasis, .strong, .strikethrough, .code: break
    }
  }
}
