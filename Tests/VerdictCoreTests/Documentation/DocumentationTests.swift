import Foundation
import Testing
import VerdictCore

struct DocumentationTests {
  private static let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
  private static let catalog = root.appending(path: "Sources/VerdictCore/VerdictCore.docc")

  private static func article(_ name: String) throws -> String {
    try String(contentsOf: catalog.appending(path: "\(name).md"), encoding: .utf8)
  }

  /// The code between the first fence of a language and the next fence.
  private static func code(_ language: String, in article: String) -> String? {
    guard let start = article.range(of: "```\(language)\n"),
      let end = article.range(of: "\n```", range: start.upperBound..<article.endIndex)
    else { return nil }
    return String(article[start.upperBound..<end.lowerBound])
  }

  @Test func `the example counts the claims of each speaker`() {
    let claims = "## Top Claims\n### Chips are food\n**Verdict:** Hype\n### B\n**Verdict:** Real\n"
    let files = [
      "ada-1.md": "---\nspeaker: Ada\n---\n\(claims)",
      "ada-2.md": "---\nspeaker: Ada\n---\n\(claims)",
      "bo.md": "---\nspeaker: Bo\n---\n",
    ]
    #expect(hype(in: files) == ["Ada": 2, "Bo": 0])
  }

  @Test func `the example in the documentation is the one that is compiled`() throws {
    let source = Self.root.appending(
      path: "Tests/VerdictCoreTests/Documentation/ReadingExample.swift")
    let compiled = try String(contentsOf: source, encoding: .utf8)
    let quoted = try #require(Self.code("swift", in: Self.article("ReadingSummaries")))
    #expect(quoted + "\n" == compiled)
  }

  @Test func `the file in the documentation is read without a complaint`() throws {
    let text = try #require(Self.code("markdown", in: Self.article("Format"))) + "\n"
    let reading = SummaryReader.read(Array(text.utf8), path: FilePath("ada-example.md"))
    #expect(reading.diagnostics == [])
    let summary = try #require(reading.summary)
    #expect(summary.claims.map(\.verdict) == [.real])
    #expect(summary.connections.map(\.kind) == [.agrees, .contradicts])
    #expect(summary.panels.map(\.kind) == PanelKind.named)
  }

  @Test func `every article is reached from the first page`() throws {
    let first = try Self.article("VerdictCore")
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.catalog.path)
      .filter { $0.hasSuffix(".md") && $0 != "VerdictCore.md" }
    #expect(names.count >= 4)
    for name in names { #expect(first.contains("<doc:\(name.dropLast(3))>"), "\(name)") }
  }

  /// What a reader knows from the protocol or the operator that asks for it.
  private static let known = [
    "static func ==", "static func <", "static func +", "func hash(into", "init(rawValue:",
    "var rawValue", "var description", "typealias", "func makeIterator", "mutating func next",
    "static let exporters", "static var exporters",
  ]

  /// One comment may stand above several declarations of a line each.
  @Test func `every public symbol has a comment`() throws {
    let sources = Self.root.appending(path: "Sources/VerdictCore")
    let names = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
      .filter { $0.hasSuffix(".swift") }
    #expect(!names.isEmpty)
    for name in names.sorted() {
      let text = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
      var isCommented = false
      for (number, line) in text.components(separatedBy: "\n").enumerated() {
        let line = line.drop { $0 == " " }
        if line.hasPrefix("///") {
          isCommented = true
        } else if line.hasPrefix("public "), !line.hasPrefix("public import ") {
          let isKnown = Self.known.contains(where: line.contains)
          #expect(isCommented || isKnown, "\(name):\(number + 1): \(line)")
          if line.hasSuffix("{") { isCommented = false }
        } else if !line.hasPrefix("@") {
          isCommented = false
        }
      }
    }
  }
}
