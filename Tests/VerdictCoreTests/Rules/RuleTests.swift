import Foundation
import TestSupport
import Testing

@testable import VerdictCore

/// Each rule over a text with `‸` where it must point, and the line it must say.
struct RuleTests {
  struct Case: CustomTestStringConvertible {
    let rule: String
    let text: String
    let message: String

    var testDescription: String { rule }
  }

  @Test(
    arguments: frontMatterCases + sectionCases + claimCases + quoteCases + connectionCases
      + fileCases)
  func `a rule points at its location and says what to do`(_ one: Case) {
    let marked = MarkedText(one.text)
    let found = diagnostics(marked.text, path: "ada-example.md").filter { $0.rule == one.rule }
    let expected = marked.locations.map { line, before in
      "\(line):\(GraphemeWidth.width(of: before) + 1): \(one.message) [\(one.rule)]"
    }
    #expect(found.map(DiagnosticFormatter.line) == expected)
  }

  @Test(arguments: [
    ("作者: [x]()", "6:7"), ("🇪🇺🇪🇺 [x]()", "6:6"), ("👩‍👩‍👧 [x]()", "6:4"), ("\t[x]()", "6:2"),
    ("e\u{301} [x]()", "6:3"),
    ("हिन्दी [x]()", "6:7"),
  ])
  func `a column counts the cells before it`(line: String, location: String) {
    let text = "---\n---\n## Claims\n\nA paragraph:\n\(line)\n"
    let found = diagnostics(text, path: "x.md").filter { $0.rule == "link-without-url" }
    #expect(found.map { "\($0.location.line):\($0.location.column)" } == [location])
  }

  @Test func `every rule of the registry has a case here or is one that more than a reader checks`()
  {
    let cases =
      Self.frontMatterCases + Self.sectionCases + Self.claimCases + Self.quoteCases
      + Self.connectionCases
      + Self.fileCases
    let elsewhere: Set = [
      "not-utf8", "file-too-large", "unreadable-file", "duplicate-slug", "front-matter-too-large",
      "unknown-speaker", "unknown-claim", "one-sided-relation", "unrecorded-change",
    ]
    let findings = Finding.Kind.allCases.map(\.rawValue)
    #expect(
      Set(cases.map(\.rule)).union(elsewhere).union(findings)
        == Set(RuleRegistry.all.map { $0.id }))
  }

  @Test func `the registry has each rule once and says in a line what it is about`() {
    let rules = RuleRegistry.all
    #expect(Set(rules.map { $0.id }).count == rules.count)
    for rule in rules {
      #expect(rule.id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
      #expect(!rule.summary.isEmpty && !rule.summary.hasSuffix(".") && rule.summary.count <= 95)
      #expect(RuleRegistry.rule(rule.id)?.summary == rule.summary)
    }
    #expect(Set(rules.map { $0.summary }).count == rules.count)
    #expect(Finding.Kind.allCases.allSatisfy { RuleRegistry.rule($0.rawValue) != nil })
    #expect(
      rules.filter { $0.example == nil }.map { $0.id } == ["unreadable-file", "unrecorded-change"])
  }

  @Test(
    arguments: [
      (
        [0xFF, 0xFE, 0x23, 0x00],
        "1:1: error: save the file as UTF-8; it looks like UTF-16LE [not-utf8]"
      ),
      (
        [0xFE, 0xFF, 0x00, 0x23],
        "1:1: error: save the file as UTF-8; it looks like UTF-16BE [not-utf8]"
      ),
      (
        Array("# T\n作 caf".utf8) + [0xE9, 0x0A],
        "2:7: error: save the file as UTF-8; it looks like Latin-1 or Windows-1252 [not-utf8]"
      ),
      (
        "# Title\n".utf8.flatMap { [$0, 0] },
        "1:1: error: save the file as UTF-8; it looks like UTF-16LE [not-utf8]"
      ),
      (
        "# Title\n".utf8.flatMap { [0, $0] },
        "1:1: error: save the file as UTF-8; it looks like UTF-16BE [not-utf8]"
      ),
    ] as [([UInt8], String)])
  func `a file in another encoding is refused with a guess`(bytes: [UInt8], report: String) {
    let reading = SummaryReader.read(bytes, path: FilePath("x.md"))
    #expect(reading.summary == nil)
    #expect(reading.diagnostics.map(DiagnosticFormatter.line) == [report])
  }

  @Test func `what is over a limit is refused`() {
    let newlines = [UInt8](repeating: 0x0A, count: 8 << 20)
    let limits: [([UInt8], String)] = [
      (
        newlines + [0x0A],
        "1:1: error: split the file, it is over 8 MiB [file-too-large]"
      ),
      (newlines, "1:1: error: split the file, it is over 200000 lines [file-too-large]"),
      (
        [UInt8](repeating: 0x5B, count: (1 << 20) + 1),
        "1:1: error: break the paragraph up, it is over 1 MiB [file-too-large]"
      ),
      (
        Array("---\na: \"\(String(repeating: "b", count: 65_536))\"\n---\n".utf8),
        "1:1: error: shorten the front matter, it is over 64 KiB (65546 bytes) [front-matter-too-large]"
      ),
    ]
    for (bytes, report) in limits {
      let reading = SummaryReader.read(bytes, path: FilePath("x.md"))
      #expect(reading.summary == nil)
      #expect(reading.diagnostics.map(DiagnosticFormatter.line) == [report])
    }
  }

  @Test func `rules that need the library word what it knows`() throws {
    let slug = try #require(Slug("sam-altmann"))
    let known = [Slug("sam-altman"), Slug("ada")].compactMap(\.self)
    let location = SourceLocation(line: 3, column: 5)
    let reports = [
      DuplicateSlug.diagnostic(slug, winner: FilePath("a/b.md")),
      UnknownSpeaker.diagnostic(slug, at: location, known: known),
      UnknownSpeaker.diagnostic(slug, at: location, known: []),
      UnreadableFile.diagnostic(.system(.permissionDenied)),
    ]
    #expect(
      reports.map(DiagnosticFormatter.line) == [
        "1:1: error: give the summary a slug of its own, 'a/b.md' has 'sam-altmann' already [duplicate-slug]",
        "3:5: note: write a summary of 'sam-altmann', nobody here has that slug; did you mean 'sam-altman'? "
          + "[unknown-speaker]",
        "3:5: note: write a summary of 'sam-altmann', nobody here has that slug [unknown-speaker]",
        "1:1: error: the file cannot be read: permission denied [unreadable-file]",
      ])
  }

  @Test func `a README is skipped with a note`() {
    let reading = SummaryReader.read(
      Array(SummaryFixture.whole.utf8), path: FilePath("a/ReadMe.MD"))
    #expect(reading.summary == nil)
    #expect(reading.diagnostics.map(\.rule) == ["not-a-summary"])
  }

  private func diagnostics(_ text: String, path: String) -> [Diagnostic] {
    SummaryReader.read(Array(text.utf8), path: FilePath(path)).diagnostics
  }
}
