import Foundation
import TestSupport
import Testing

@testable import VerdictCore

struct RuleFixTests {
  @Test(arguments: [
    ("date: 2024-01-02T23:30:00-08:00", "date: 2024-01-02"),
    ("date: \"2024-01-02 23:30\"  # local", "date: \"2024-01-02\"  # local"),
    ("Speaker: Bo", "speaker: Bo"), ("Speaker-Slug : bo", "speaker_slug : bo"),
    ("title: Weights: open, \"or\" not  ", "title: \"Weights: open, \\\"or\\\" not\"  "),
    ("Date: 2024-01-02T10:00Z\nTITLE: a: b", "date: 2024-01-02\ntitle: \"a: b\""),
  ])
  func `front matter is mended`(written: String, mended: String) {
    #expect(mend("---\n\(written)\n---\n## Claims\n") == "---\n\(mended)\n---\n## Claims\n")
  }

  @Test(arguments: [
    ("## Whats Real ##\nx", "## What's Real ##\nx"), ("Whats Real\n---\nx", "What's Real\n---\nx"),
    ("##What's Real\nx", "## What's Real\nx"), ("##Whats Real\nx", "## What's Real\nx"),
    ("## Claims\n\n###作者 x", "## Claims\n\n### 作者 x"),
    (
      "## Futher Reading\nx\n\n## Further Readin\ny",
      "## Further Reading\nx\n\n## Further Readin\ny"
    ),
    (
      "## Connections\n### Disagrees with\n- [[bo]]", "## Connections\n### Contradicts\n- [[bo]]"
    ),
  ])
  func `headings are mended`(written: String, mended: String) {
    #expect(mend("---\n---\n\(written)\n") == "---\n---\n\(mended)\n")
  }

  @Test func `front matter comes to the first line`() {
    let text = "---\nspeaker: Bo\n---\n## Claims\n"
    #expect(mend("\n \t\n" + text) == text)
    #expect(mend("\u{FEFF}\r\n" + text) == "\u{FEFF}" + text)
  }

  @Test(arguments: [
    "---\ndate: \"2024-01-02T10:\\x30\\x30\"\n---\n",
    "---\n{date: 2024-01-02T10:00, title: x}\n---\n",
    "---\ndate: 2024-01-02T10:00\n  and more\n---\n", "---\n\"Speaker\": Bo\n---\n",
    "---\ntitle: a: b # c\n---\n", "---\ntitle: a: b\n  c: d\n---\n", "---\ntopics: a: b\n---\n",
    "---\ntitle: 'a' b: c\n---\n", "---\n---\n## What She Missed\nx\n",
    "---\n---\n## *Whats* Real\nx\n", "<!-- x -->\n---\nspeaker: Bo\n---\n## Claims\n",
    "---\n---\n## Connections\n### Supports\n- [[bo]]\n", "---\nslug: A B\n---\n",
    "---\n---\n## Claims\n### A\n**Verdict:** 🔴 Real\n**Verdict:** Hype\n- b\n",
  ])
  func `what is not written as expected is left to a person`(text: String) {
    #expect(mend(text) == text)
  }

  /// What breaks a canonical file, each in the way of one rule.
  private static let breaks: [(rule: String, from: String, to: String)] = [
    ("date-with-time", "\ndate: 2024-02-29\n", "\ndate: 2024-02-29T10:00:00Z\n"),
    ("misspelt-key", "\nspeaker_slug: ", "\nSpeaker-Slug: "),
    ("invalid-front-matter", "\ntitle: \"Weights: open\"\n", "\ntitle: Weights: open\n"),
    ("late-front-matter", "---\nspeaker: ", "\n  \n---\nspeaker: "),
    ("heading-without-blank", "\n## What's Hype\n", "\n##What's Hype\n"),
    ("near-miss-section", "\n## What's Real\n", "\n## Whats Real\n"),
    ("unread-connections", "\n### Contradicts\n- [[", "\n### Disagrees With\n- [["),
  ]

  @Test func `each fix of the registry is tried here`() {
    let fixable = RuleRegistry.all.filter { $0.fix != nil }.map { $0.id }
    #expect(Set(Self.breaks.map(\.rule)) == Set(fixable))
  }

  @Test func `a broken file is mended to the bytes that it had`() {
    var tried: Set<String> = []
    for seed in cases(0..<200, atLeast: 40) {
      var generator = SummaryGenerator(seed: seed)
      var summary = generator.summary()
      if seed.isMultiple(of: 2) { summary.title = "Weights: open" }
      let text = SummaryWriter.write(summary)
      for (index, (rule, from, to)) in Self.breaks.enumerated() {
        guard let range = text.range(of: from) else { continue }
        let form = Form.allCases[(seed + index) % Form.allCases.count]
        let bytes = form.bytes(of: text.replacingCharacters(in: range, with: to))
        let reading = SummaryReader.read(bytes, path: Self.path)
        guard reading.diagnostics.contains(where: { $0.rule == rule }) else { continue }
        tried.insert(rule)
        let expected = MendedBytes(form.bytes(of: text), path: Self.path).bytes
        let mended = MendedBytes(bytes, path: Self.path)
        #expect(mended.bytes == expected, "\(rule) in \(form) of \(seed)")
        #expect(mended.mended.contains { $0.rule == rule })
        #expect(MendedBytes(mended.bytes, path: Self.path).mended == [])
      }
    }
    #expect(tried == Set(Self.breaks.map(\.rule)))
  }

  /// How the same text may stand on the disk.
  private enum Form: CaseIterable {
    case plain, windows, marked, blanks

    func bytes(of text: String) -> [UInt8] {
      switch self {
      case .plain: Array(text.utf8)
      case .windows: Array(text.replacing("\n", with: "\r\n").utf8)
      case .marked: Array(("\u{FEFF}" + text).utf8)
      case .blanks: Array(text.replacing("\n", with: " \t\n").utf8)
      }
    }
  }

  @Test func `a time that goes and a text that gets quotes change nothing that is read`() {
    for (rule, _, to) in Self.breaks.prefix(3) where rule != "misspelt-key" {
      let bytes = Array("---\nspeaker: Bo\(to)---\n## Claims\n### A\n**Verdict:** Real\n".utf8)
      let mended = MendedBytes(bytes, path: Self.path)
      #expect(mended.mended.map(\.rule) == [rule])
      var before = SummaryReader.read(bytes, path: Self.path).summary
      before?.unreadableFrontMatter = nil
      expectSame(SummaryReader.read(mended.bytes, path: Self.path).summary, before)
    }
  }

  @Test func `whatever bytes there are, mending ends and a second time changes nothing`() {
    let scraps = [
      "---\n", "\n", "date: 2024-01-02T1:00\n", "Speaker: a: b\n", "title: a: b\n", "##Real\n",
      "## Whats Hype\n", "### Disagrees With\n- [[x]]\n", "## Connections\n", "\r", "\t", "#", "\"",
      "```\n", "> ", "- ", "<!--", "-->", "\u{FEFF}", "é", "title", ": ", "[a]: b\n", "[a][a]",
    ]
    for seed in cases(0..<2000) {
      var random = SeededGenerator(seed: seed)
      let text = (0..<random.pick([3, 10, 30])).map { _ in random.pick(scraps) }.joined()
      let once = MendedBytes(Array(text.utf8), path: Self.path)
      let twice = MendedBytes(once.bytes, path: Self.path)
      #expect(twice.mended == [], "\(seed): \(text.debugDescription)")
    }
  }

  @Test func `a file of many problems is mended in time that grows as it does`() {
    let titles = "title: a: b\n"
    let headings = String(repeating: "##Real\n", count: 10_000)
    let links = String(repeating: "[a]() ", count: 5_000)
    let old = Array("---\n\(titles)---\n\(headings)\n\(links)\n".utf8)
    let new = MendedBytes(old, path: Self.path)
    #expect(new.mended.count == 10_001)
    #expect(UnifiedDiff.lines(from: old, to: new.bytes, path: Self.path).count > 20_000)
    let reading = SummaryReader.read(new.bytes, path: Self.path)
    let found = reading.diagnostics.map { FileDiagnostic(path: Self.path, diagnostic: $0) }
    var text = ""
    WorkflowCommands().write(
      CheckReport(found, version: "1") { _ in new.bytes }, to: &text)
    #expect(text.contains(",col=29995,title=link-without-url"))
  }

  @Test func `a file whose mending does not end is left as it is`() {
    let text = "---\n" + String(repeating: "title: a: b\n", count: 110) + "---\n## Claims\n"
    #expect(mend(text) == text)
    #expect(MendedBytes(Array(text.utf8), path: Self.path).mended == [])
  }

  private static let path = FilePath("some-file.md")

  private func mend(_ text: String) -> String {
    String(decoding: MendedBytes(Array(text.utf8), path: Self.path).bytes, as: UTF8.self)
  }
}
