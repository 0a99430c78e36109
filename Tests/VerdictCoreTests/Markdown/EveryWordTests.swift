import TestSupport
import Testing
import VerdictCore

/// Whatever stands beside whatever: every word of a file is shown, and found by the search.
struct EveryWordTests {
  /// What real files hold; each `¤` becomes a word of its own.
  private static let pieces = [
    "¤ ~¤, [¤](https://e.org/p#:~:text=x) ¤", "_¤ [¤](https://e.org/x_(y)) ¤_ ¤",
    "***¤** ¤* `¤ [¤](¤` **¤", "| ¤ | ¤ |\n| --- | --- |\n| ¤ | [[bo\\|¤]] |\n| **¤** |",
    "```md\n¤\n<!-- ¤ -->\n### ¤\n```", "~~~\n¤\n~~~", "    ¤\n    ¤", "\t¤",
    "- ¤\n- ¤\n  - ¤\n\n    ¤\n- [x] ¤", "1. ¤\n1. ¤", "> ¤\n> ¤\n¤", "> - ¤\n>\n> > ¤",
    "[¤][ref] and [¤]", "[ref]: https://e.org/x", "<div>\n¤\n</div>", "<b>¤</b> ¤<br>¤",
    "¤ <!-- x --> ¤", "<!-- x\n### x\n-->", "¤\n---", "¤\n===", "### ¤", "#### ¤ *¤*", "# ¤",
    "## ¤ **¤**", "¤\\\n¤  \n¤", "![¤](https://e.org/x) <https://e.org/x>", "&amp; ¤ &lt;¤&gt;",
    "[^1]: ¤", "%% ¤ %%", "***", "¤ | ¤", "**¤:** ¤", "**Verdict:** ¤", "**Said:** ¤",
    "<<<<<<< x\n¤\n=======\n¤\n>>>>>>> x", "$¤_¤^{¤}$", "==¤== H~2~O :¤:", "[[¤]] [[bo|¤]]",
    "> [!note] ¤\n> ¤", "[¤](¤", "\\[¤\\] \\*¤\\*", "¤\u{AD}", "* * *", "+ ¤", "<!-- ¤",
  ]

  private static let heads = [
    "## What's Real\n", "## Custom ¤\n", "## Top Claims\n### ¤\n**Verdict:** Real\n", "# ¤ on ¤\n",
    "## Tools\n", "## Connections\n", "",
  ]

  @Test func `every word is shown and found`() {
    var random = SeededGenerator(seed: 17)
    for round in cases(0..<1000) {
      let (text, words) = file(&random)
      guard let summary = SummaryReader.read(Array(text.utf8), path: FilePath("ada.md")).summary
      else { continue }
      let found = Set(summary.passages.flatMap { Words.folded($0.text) })
      let shown = Set(Words.folded(Self.shown(summary)))
      #expect(words.filter { !found.contains($0) } == [], "round \(round), search: \(text)")
      #expect(words.filter { !shown.contains($0) } == [], "round \(round), page: \(text)")
    }
  }

  private func file(_ random: inout SeededGenerator) -> (text: String, words: [String]) {
    var text = "---\nspeaker: Ada\n---\n"
    for _ in 0..<random.number(1...3) {
      text += random.pick(Self.heads)
      for _ in 0..<random.number(1...4) {
        text += random.pick(Self.pieces) + (random.oneIn(2) ? "\n" : "\n\n")
      }
    }
    var words: [String] = []
    let parts = text.split(separator: "¤", omittingEmptySubsequences: false)
    let whole = parts.dropFirst().reduce(String(parts[0])) { whole, part in
      words.append("word\(words.count)z")
      return whole + (words.last ?? "") + part
    }
    return (whole, words)
  }

  /// What a page draws, as the parsed blocks say it.
  private static func shown(_ summary: Summary) -> String {
    var blocks = [summary.standfirst ?? "", summary.introduction, summary.claimsIntroduction]
    blocks += [summary.connectionsNotes, summary.heading ?? "", summary.title ?? ""]
    for claim in summary.claims {
      blocks += [claim.text, claim.reasons, claim.said ?? "", "\(claim.verdict)"] + claim.evidence
      blocks += claim.topics + claim.history + claim.quotes.map(\.text)
      blocks += claim.otherAttributes.flatMap { [$0.key, $0.value] }
    }
    for panel in summary.panels {
      blocks.append(panel.text)
      if case .other(let title) = panel.kind { blocks.append(title) }
    }
    let connections = summary.connections.flatMap { [$0.name ?? $0.target.text, $0.reason ?? ""] }
    return (blocks + connections).flatMap { MarkdownBlock.parse($0).map(words) }
      .joined(separator: "\n")
  }

  private static func words(of block: MarkdownBlock) -> String {
    switch block {
    case .heading(_, let pieces), .paragraph(let pieces): MarkdownInline.plainText(pieces)
    case .list(let list):
      list.entries.flatMap { $0.blocks.map(words) }.joined(separator: "\n")
    case .quote(let blocks): blocks.map(words).joined(separator: "\n")
    case .code(let text): text
    case .table(let rows):
      rows.joined().map { MarkdownInline.plainText($0) }.joined(separator: "\n")
    case .rule: ""
    }
  }
}
