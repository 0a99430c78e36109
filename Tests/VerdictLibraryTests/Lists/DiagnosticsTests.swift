import TestSupport
import Testing
import VerdictCore
import VerdictLibrary

struct DiagnosticsTests {
  @Test(arguments: cases(21..<25))
  func `the totals count what the diagnostics and lists hold`(seed: Int) throws {
    let generated = GeneratedLibrary(seed: seed, count: 80)
    let world = try TestLibrary(generated.files)
    try world.folder.write([0xFF, 0xFE, 0x00], to: Array("broken.md".utf8))
    let library = try world.openAndScan()
    let totals = try library.totals()
    let diagnostics = try library.diagnostics().map(\.diagnostic)
    #expect(totals.summaries == generated.listed.count)
    #expect(totals.unreadableFiles == 1)
    for severity in Diagnostic.Severity.allCases {
      #expect(totals.diagnostics[severity] ?? 0 == diagnostics.count { $0.severity == severity })
    }
    #expect(diagnostics.contains { $0.rule == "unknown-speaker" })
    #expect(diagnostics.contains { $0.rule == "duplicate-slug" })
  }

  @Test func `diagnostics come by path and location`() throws {
    let found = try TestLibrary(GeneratedLibrary(seed: 25, count: 40).files).openAndScan()
      .diagnostics()
    for (one, next) in zip(found, found.dropFirst()) {
      #expect(
        one.path < next.path
          || one.path == next.path && one.diagnostic.location <= next.diagnostic.location)
    }
  }

  @Test func `a speaker is known once a summary of them is there, and unknown again after`() throws
  {
    let ada = Summary(
      slug: Slug(slugifying: "a"), speaker: Speaker(name: "Ada"), title: "T",
      connections: [Connection(kind: .agrees, target: Slug(slugifying: "bob"))])
    let bob = Summary(slug: Slug(slugifying: "b"), speaker: Speaker(name: "Bob"), title: "T")
    let world = try TestLibrary(["a.md": ada])
    func unknown() throws -> [FileDiagnostic] {
      try world.openAndScan().diagnostics().filter { $0.diagnostic.rule == "unknown-speaker" }
    }
    let first = try #require(try unknown().first)
    #expect(first.path == FilePath(world.folder.path("a.md")))
    #expect(first.diagnostic.location.line > 1)
    try world.write(bob, to: "b.md")
    #expect(try unknown().isEmpty)
    world.folder.remove("b.md")
    #expect(try unknown().count == 1)
  }

  @Test(arguments: 0..<6)
  func `of files with one slug the first by path wins, in whatever order they come`(
    order: Int
  ) throws {
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    let paths = ["a.md", "b/c.md", "b2.md"]
    let world = try TestLibrary()
    for index in orders[order] {
      let summary = Summary(
        slug: Slug(slugifying: "same"), speaker: Speaker(name: "Speaker \(index)"), title: "T",
        claims: [Claim(text: "x", verdict: .real)])
      try world.write(summary, to: paths[index])
      _ = try world.openAndScan()
    }
    for (index, path) in paths.enumerated() {
      let library = try world.openAndScan()
      let rows = try library.summaries(
        filter: ListFilter(), order: ListOrder(.speaker), range: 0..<9
      ).window
      #expect(rows.rows.map(\.speakerName) == ["Speaker \(index)"])
      #expect(try library.totals().tally.total == 1)
      #expect(
        try library.claims(filter: ListFilter(), order: ListOrder(.claim), range: 0..<9).window
          .count == 1)
      let losers = try library.diagnostics().filter { $0.diagnostic.rule == "duplicate-slug" }
      #expect(losers.map(\.path.description) == paths[(index + 1)...].map(world.folder.path(_:)))
      #expect(losers.allSatisfy { $0.diagnostic.arguments[1] == path })
      world.folder.remove(path)
    }
    try expectSame(world.openAndScan().everything(), (try TestLibrary().openAndScan().everything()))
  }
}
