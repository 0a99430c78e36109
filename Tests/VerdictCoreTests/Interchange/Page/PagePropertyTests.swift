import TestSupport
import Testing

@testable import VerdictCore

struct PagePropertyTests {
  /// Lines of every shape that pages have, and of shapes that mean something to markdown.
  private static let shapes = [
    "Top Claims", "Claims", "What's Real", "Real", "The Hype", "What They Missed", "So What?",
    "Action Items", "Tools", "Further Reading", "Context & Connections", "Agrees With",
    "Contradicts", "Contradicts: # and more", "🟢 Real“#”", "🔴 Hype", "🟡 #", "Hype", "Verdict: #",
    "🟢 Real # and on", "“# [representative paraphrase]”", "\"#\" — in a talk", "“#", "#”", "- #",
    "- 1#", "- 2#", "1. #", "2) #", "• #: what it is", "# — what it is", "#", "#.", "## #", "* # *",
    "> #", "```#", "---", "<b>#</b>", "[#](x)", "[[#]]", "**#:** x", "_#_ &amp; ~~#~~", "| # | # |",
    "Date: #", "Topics: #, b", "#🟢 Real“x”", "\u{1B}[31m#\u{202E}", "# _a_b_ *", "=== #", "<!-- #",
    "Id: #", "Evidence: #", "Said: #", "# (paraphrased)", "# on #.", "Ann # on #", "+ #", "1#",
    "# paraphrase", "\\#\\", "    #", "# ##",
  ]

  @Test func `every line of a page ends in the card or in a note`() {
    for seed in cases(0..<3000) {
      let page = Page(seed: seed)
      let reading = PageReader.read(Array(page.text.utf8), name: "some-page.txt")
      guard let summary = reading.summary else {
        #expect(reading.notes.contains { $0.severity == .error })
        continue
      }
      let card = SummaryWriter.write(summary)
      let noted = reading.notes.map(\.text).joined(separator: "\n")
      let lost = page.words.filter { !card.contains($0) && !noted.contains($0) }
      #expect(lost.isEmpty, "seed \(seed)\n\(page.text)\n=====\n\(card)")
      if !lost.isEmpty { return }
    }
  }

  @Test func `the card of any page reads back as what was imported`() {
    for seed in cases(3000..<6000) {
      let page = Page(seed: seed)
      let name = FilePath("some-page.md")
      guard
        let summary = PageReader.read(Array(page.text.utf8), name: "some-page.txt").summary
      else { continue }
      let card = SummaryWriter.write(summary, path: name)
      let again = SummaryReader.read(Array(card.utf8), path: name).summary
      expectSame(again, summary, "seed \(seed)\n\(page.text)\n=====\n\(card)")
      #expect(card.split(separator: "\n").allSatisfy { CleanText(String($0)).string == $0 })
      if again != summary { return }
    }
  }

  @Test func `plain text shows the same words as markdown`() {
    for seed in cases(0..<500) {
      let line = Page(seed: seed).text.split(separator: "\n").joined(separator: " ")
      let text = PageLine.all(of: line).first?.text ?? ""
      #expect(MarkdownInline.plainText(PlainMarkdown.inline(text)) == text, "seed \(seed)")
    }
  }

  /// Lines of random shapes, each with a word of its own.
  private struct Page {
    private(set) var text = ""
    private(set) var words: [String] = []

    init(seed: Int) {
      var generator = SeededGenerator(seed: seed)
      for index in 0..<Int.random(in: 1...24, using: &generator) {
        let shape = PagePropertyTests.shapes.randomElement(using: &generator) ?? ""
        let word = "word\(index)x"
        if shape.replacing("## ", with: "").contains("#") { words.append(word) }
        text +=
          shape.hasPrefix("## ")
          ? "## \(word)" : shape.replacing("#", with: word)
        text += ["\n", "\r\n", "\n\n"].randomElement(using: &generator) ?? "\n"
      }
    }
  }
}
