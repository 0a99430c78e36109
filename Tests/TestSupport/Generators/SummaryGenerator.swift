import VerdictCore

/// Makes summaries full of text that is hard to write: markup, YAML, other scripts, long lines.
///
/// Its domain is what markdown can hold: texts are trimmed, one-line texts have no line end, block
/// texts are whole blocks that start no section, no claim and no part of the field beside them.
package struct SummaryGenerator {
  private var random: SeededGenerator

  package init(seed: Int) { random = SeededGenerator(seed: seed) }

  package mutating func summary() -> Summary {
    let title = random.oneIn(4) ? nil : line()
    let standfirst = random.oneIn(3) ? nil : quoteText()
    return Summary(
      slug: slug(),
      speaker: Speaker(
        name: line(), slug: random.oneIn(2) ? slug() : nil, role: random.oneIn(2) ? line() : nil,
        aliases: several(0...2) { $0.slug() }),
      title: title, heading: title.flatMap { title in random.oneIn(4) ? "other \(title)" : nil },
      date: random.pick([
        nil, PartialDate("2024"), PartialDate("2024-02"), PartialDate("2024-02-29"),
      ]),
      event: random.oneIn(2) ? line() : nil,
      reviewed: random.oneIn(2) ? PartialDate("2025-01") : nil,
      reviewer: random.oneIn(2) ? line() : nil, source: random.oneIn(2) ? line() : nil,
      topics: several(0...3) { $0.line() },
      otherFrontMatter: several(0...2) { $0.entry() },
      standfirst: standfirst, introduction: blocks(quotes: standfirst != nil, deepestHeading: 2),
      claimsIntroduction: blocks(quotes: true, deepestHeading: 4),
      claims: several(0...4) { $0.claim() },
      panels: several(0...5) { $0.panel() },
      connections: several(0...4) { $0.connection() },
      connectionsNotes: random.oneIn(2) ? "" : blocks(quotes: true, deepestHeading: 3))
  }

  private mutating func claim() -> Claim {
    Claim(
      text: random.oneIn(9) ? "" : line(),
      verdict: random.pick([
        .real, .partiallyTrue, .hype, .unproven, .missing, .unknown("perhaps: \(line())"),
      ]),
      id: random.oneIn(3) ? slug() : nil,
      quotes: several(0...2) { Quote(text: $0.quoteText(), isParaphrase: $0.random.oneIn(2)) },
      evidence: several(0...2) { $0.line() }, said: random.oneIn(2) ? line() : nil,
      topics: several(0...2) { $0.line().replacing(",", with: ";") },
      history: several(0...1) { $0.line() },
      otherAttributes: several(0...2) {
        ClaimAttribute(key: $0.random.pick(["Note", "作者", "a b", "T.B.D"]), value: $0.line())
      },
      reasons: random.oneIn(3) ? "" : blocks(quotes: false, deepestHeading: 4))
  }

  private mutating func panel() -> Panel {
    let text = random.oneIn(5) ? "" : blocks(quotes: true, deepestHeading: 3)
    guard random.oneIn(3) else { return Panel(kind: random.pick(PanelKind.named), text: text) }
    let heading = "On \(line())"
    let title = MarkdownInline.plainText(heading).trimmingBlanks
    return Panel(
      kind: .other(title), heading: heading == title ? nil : heading, text: text)
  }

  private mutating func connection() -> Connection {
    Connection(
      kind: random.pick(ConnectionKind.allCases), target: slug(),
      name: random.oneIn(2) ? line().replacing("]]", with: "") : nil,
      reason: random.oneIn(2) ? line() : nil)
  }

  private mutating func entry() -> FrontMatterEntry {
    FrontMatterEntry(
      key: random.pick(["mood", "No. 1", "key: odd", "\"quoted\"", "-dash", "作者"])
        + "\(random.next() % 10_000)",
      yaml: random.pick([
        "yes", "[1, 2]", "\n  - a\n  - b", "|\n  # text\n  **more**", "\"q: \\\"x\\\"\"", "{a: b}",
        "",
        "190:20:30 # why", "\n  deep:\n    deeper: 'it''s'",
      ]))
  }

  private mutating func slug() -> Slug {
    Slug(random.pick(["ada-example", "b", "jose-nandu", "n-2", "-", "42"])) ?? Slug(slugifying: "x")
  }

  /// One line of anything, neither empty nor with blanks at its ends.
  private mutating func line() -> String {
    if random.oneIn(30) { return String(repeating: "long ", count: 400) + "line" }
    let words = several(0...4) { $0.random.pick(Self.fragments + Self.blanks) }
    let ends = [random.pick(Self.fragments), random.pick(Self.fragments)]
    return ([ends[0]] + words + [ends[1]]).joined(separator: " ")
  }

  /// What a quote holds: any blocks at all.
  private mutating func quoteText() -> String {
    random.oneIn(2) ? line() : blocks(quotes: true, deepestHeading: 1)
  }

  /// Whole blocks with blank lines between them.
  private mutating func blocks(quotes: Bool, deepestHeading: Int) -> String {
    var blocks = several(1...4) { generator in
      generator.random.pick([
        "A paragraph, " + generator.line() + ".", "One line\nand **bold:** " + generator.line(),
        "```swift\n## code\n\n> " + generator.line() + "\n```", "~~~~\n```\n~~~~",
        "- bullet " + generator.line() + "\n  - deeper\n\n  more", "3. three\n4. four",
        "    ## indented " + generator.line(), "***", "| a | b |\n| --- | --- |\n| 1 | 2 |",
        "[ref]: https://example.org \"title\"",
        "<div>\n## inside?\n</div>".replacing("## ", with: ""),
        String(repeating: "#", count: deepestHeading + 1) + " " + generator.line(),
      ])
    }
    if quotes { blocks.append("> " + line() + "\n> ## x") }
    return blocks.joined(separator: "\n\n")
  }

  private mutating func several<Value>(
    _ range: ClosedRange<Int>, _ make: (inout Self) -> Value
  ) -> [Value] {
    (0..<random.number(range)).map { _ in make(&self) }
  }

  private static let fragments = [
    "plain", "words on words", "\"double\"", "it's", "key: value", "# hash", "C#", "#", "- dash",
    "--- ---", "[[wiki]]", "[[a|b]]", "[text](https://example.org)", "]", "[", "`code`", "``", "*",
    "**",
    "**bold**", "__", "_it_", "~~", "~", "<b>", "&amp;", "&x", "*y", "!", "%", "@", "\\", "\\*",
    "|",
    "作者", "日本語", "é", "e\u{301}", "👩‍👩‍👧", "🇪🇺", "שלום", "مرحبا", "\u{202E}rtl", "\u{7}", "\u{1B}[31m",
    "tab\there", "{a: b}", "null", "~", "1.", "2024-01-01", "=", "===",
    "on", "[sic] no",
  ]

  private static let blanks = ["\u{85}", "\u{2028}", "\u{FEFF}", "\u{A0}", "\u{B}", "\u{3000}", ""]
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while let last = text.last, last == " " || last == "\t" { text = text.dropLast() }
    while let first = text.first, first == " " || first == "\t" { text = text.dropFirst() }
    return String(text)
  }
}
