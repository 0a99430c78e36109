import Foundation
import TestSupport
import Testing
import VerdictCore
import VerdictOracle

@testable import VerdictLibrary

/// What has changed since a reader saw it, against the oracle.
struct LedgerTests {
  private static let ada = Slug(slugifying: "ada")

  private static func summary(_ claims: [Claim], _ introduction: String = "") -> Summary {
    Summary(
      slug: ada, speaker: Speaker(name: "Ada"), title: "T", introduction: introduction,
      claims: claims)
  }

  /// A library whose reader has seen what there is.
  private static func world(_ files: [String: Summary]) throws -> (TestLibrary, Library) {
    let world = try TestLibrary(files)
    let library = try world.openAndScan()
    library.keepReaderState(in: FilePath(world.cache.path + "/state"))
    #expect(try library.beginLedger(at: 1_700_000_000))
    return (world, library)
  }

  private static func changes(_ library: Library, since: Double? = nil) throws -> [SummaryChange] {
    let report = try #require(try library.changes(since: since))
    #expect(report.count == report.changes.count)
    return report.changes.map { change in
      var change = change
      change.seen = nil
      for index in change.claims.indices { change.claims[index].was = nil }
      return change
    }.sorted { $0.summary < $1.summary }
  }

  @Test(arguments: cases(0..<30))
  func `whatever is edited, seen, undone and done again, the changes are those of the oracle`(
    seed: Int
  ) throws {
    let world = try LedgerWorld(seed: seed, count: 12)
    var found = 0
    for _ in 0..<25 {
      try world.edit()
      let meant = world.seen.changes(to: world.listed)
      found += meant.count
      #expect(try Self.changes(world.library) == meant)
      #expect(try world.library.changeCount() == meant.count)
      for slug in Set(world.listed.map(\.slug)).union(world.seen.summaries.keys) {
        let hasChanged = meant.contains { $0.summary == slug }
        #expect(try world.library.hasChanged(slug) == hasChanged)
      }
      let times = world.looks.map(\.time).flatMap { [$0 - 1, $0, $0 + 1] }
      for time in times.suffix(6) {
        let since = world.seen(by: time).changes(to: world.listed)
        #expect(try Self.changes(world.library, since: time) == since)
      }
      try world.look()
    }
    #expect(found > 20)
    #expect(try Self.changes(world.reopened()) == world.seen.changes(to: world.listed))
  }

  @Test(arguments: cases(40..<50))
  func `queries for what has changed find what the oracle does`(seed: Int) throws {
    let world = try LedgerWorld(seed: seed, count: 12)
    for _ in 0..<10 {
      try world.edit()
      for text in ["is:changed", "-is:changed", "is:changed verdict:real", "is:changed OR zero"] {
        let query = try Query(parsing: text)
        let meaning = QueriedLibrary(world.listed, seen: world.seen)
        let predicate = QueryPredicate(query, in: meaning)
        let summaries = Set(world.listed.filter(predicate.matches).map(\.slug))
        #expect(try world.library.summaries(query) == summaries, "\(text)")
        let claims = world.listed.flatMap { summary in
          summary.claims.indices.filter { predicate.matches(claim: $0, of: summary) }
            .map { ClaimIdentity(summary: summary.slug, claim: summary.claimSlugs[$0]) }
        }
        #expect(try world.library.claims(query) == Set(claims), "\(text)")
      }
      try world.look()
    }
  }

  @Test func `nothing is told before it has begun, and a question makes no file`() throws {
    let world = try TestLibrary(["a.md": Self.summary([Claim(text: "One")])])
    let library = try world.openAndScan()
    #expect(try library.changes() == nil)
    library.keepReaderState(in: FilePath(world.cache.path + "/state"))
    #expect(try library.changes() == ChangeReport())
    #expect(try library.changeCount() == 0)
    #expect(try library.see(as: "all") == 0)
    #expect(try library.summaries(Query(parsing: "is:changed")) == [])
    #expect(!FileManager.default.fileExists(atPath: world.cache.path + "/state"))
    #expect(try library.beginLedger())
    #expect(try !library.beginLedger())
    #expect(try library.changes()?.changes == [])
  }

  @Test
  func `a file with other times and the same bytes is no change, whatever becomes of the index`()
    throws
  {
    let (world, library) = try Self.world(["a.md": Self.summary([Claim(text: "One")])])
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 86_400)],
      ofItemAtPath: world.folder.path("a.md"))
    #expect(try library.scan { _ in }.filesRead == 1)
    #expect(try library.changes()?.changes == [])
    rename(world.folder.path("a.md"), world.folder.path("z.md"))
    let anew = try world.open(cacheFolder: world.cache.path + "/anew")
    _ = try anew.scan { _ in }
    anew.keepReaderState(in: FilePath(world.cache.path + "/state"))
    #expect(try anew.changes()?.changes == [])
  }

  @Test func `a new verdict has the reason that its author gives for the one before`() throws {
    let (world, library) = try Self.world([
      "a.md": Self.summary([
        Claim(text: "One", verdict: .real), Claim(text: "Two", verdict: .partiallyTrue),
        Claim(text: "Three", verdict: .unproven),
      ])
    ])
    let was = ["Hype, 2020, too early", "*Real*, 2023-05, before the trial", "Real, 2021, old"]
    try world.write(
      Self.summary([
        Claim(text: "One", verdict: .hype, history: was),
        Claim(text: "Two", verdict: .real, history: ["Partly true: half of it was there"]),
        Claim(text: "Three", verdict: .real, history: was),
      ]), to: "a.md")
    _ = try library.scan { _ in }
    let change = try #require(try library.changes()?.changes.first)
    #expect(
      change.claims.map(\.was) == [
        "Real, 2023-05, before the trial", "Partly true: half of it was there", nil,
      ])
    #expect(change.seen == PartialDate(localDayOf: 1_700_000_000))
  }

  @Test func `the summaries whose files changed last come first, those that are gone last`() throws
  {
    var files: [String: Summary] = [:]
    for name in ["a", "b", "c", "d"] {
      files["\(name).md"] = Summary(
        slug: Slug(slugifying: name), speaker: Speaker(name: name.uppercased()))
    }
    let (world, library) = try Self.world(files)
    for (day, name) in [(3.0, "b"), (1, "d"), (2, "c")] {
      try world.folder.write(
        "---\nspeaker: Other\nslug: \(name)\n---\n## Claims\n", to: "\(name).md")
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: day * 86_400)],
        ofItemAtPath: world.folder.path("\(name).md"))
    }
    world.folder.remove("a.md")
    _ = try library.scan { _ in }
    #expect(try library.changes()?.changes.map(\.summary.text) == ["b", "c", "d", "a"])
    let two = try #require(try library.changes(most: 2))
    #expect(two.changes.count == 2 && two.count == 4)
  }

  @Test func `two programs at once see what the other has seen`() throws {
    let world = try LedgerWorld(seed: 3, count: 8)
    let other = try world.reopened()
    try world.folder.write(Self.summary([Claim(text: "One")]), to: "zz.md")
    for library in [world.library, other] { _ = try library.scan { _ in } }
    let query = try Query(parsing: "is:changed")
    #expect(try other.summaries(query) == [Self.ada])
    #expect(try world.library.see(Self.ada, as: "ada") == 1)
    #expect(try other.summaries(query) == [])
    #expect(try other.see(as: "all") == 0)
    #expect(try other.readerState?.undo() == "ada")
    #expect(try world.library.summaries(query) == [Self.ada])
    #expect(try world.library.changeCount() == 1)
  }

  @Test func `several programs that begin at once begin it once`() async throws {
    let world = try TestLibrary(GeneratedLibrary(seed: 5, count: 40).files)
    let libraries = try (0..<6).map { _ in
      let library = try world.openAndScan()
      library.keepReaderState(in: FilePath(world.cache.path + "/state"))
      return library
    }
    let begun = await withTaskGroup(of: Bool.self) { group in
      for library in libraries {
        group.addTask {
          do {
            return try library.beginLedger()
          } catch {
            Issue.record("\(error)")
            return false
          }
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(begun == 1)
    for library in libraries { #expect(try library.changes()?.count == 0) }
  }

  @Test func `claims come out of the ledger as they went in`() {
    let claims = [
      SeenClaim(slug: Slug(slugifying: "one"), text: "One", verdict: .real),
      SeenClaim(slug: Slug(slugifying: "one-2"), text: "One", verdict: .partiallyTrue),
      SeenClaim(
        slug: Slug(slugifying: "an-id"), text: "作者 \0 3:abc", verdict: .unknown("Who knows")),
      SeenClaim(
        slug: Slug(slugifying: "x"), text: String(repeating: "long words ", count: 20),
        verdict: .missing),
    ]
    let packed = claims.flatMap(\.packed)
    #expect(packed.filter(\.isEmpty).count == 2)
    #expect(SeenClaim.unpacked(packed) == claims)
  }
}
