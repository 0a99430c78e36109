import TestSupport
import Testing
import VerdictCore
import VerdictOracle

@testable import VerdictLibrary

/// What the index says of a whole library against the oracle.
struct OverviewTests {
  @Test(arguments: [2, 7, 19])
  func `the overview of the index is that of the oracle`(seed: Int) throws {
    let world = try QueriedWorld(seed: seed, count: 40)
    let found = try world.library.overview()
    let meant = OverviewFacts(of: world.summaries)
    #expect(found.tally == meant.tally && found.summaries == meant.summaries)
    expectSame(found.topics, meant.topics)
    #expect(found.years == meant.years)
    #expect(found.undated == meant.undated)
    #expect(found.claims == meant.claims)
    expectSame(found.facts, meant.facts)
    #expect(found.mostConnected.map(\.count) == meant.mostConnected.map(\.count))
    #expect(found.mostDisputed.map(\.count) == meant.mostDisputed.map(\.count))
    #expect(found.conflicts == meant.conflicts && found.oneSided == meant.oneSided)
    #expect(found.marks == [] && found.opinions == [])
  }

  @Test func `a cancelled look ends inside a statement`() throws {
    let world = try QueriedWorld(seed: 2, count: 10)
    let cancellation = Cancellation()
    try world.library.search { database, _ in
      var rows = 0
      do {
        try database.stopping(for: cancellation) {
          // The first row comes at once; the second never would.
          try database.eachRow(
            """
            WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n)
            SELECT i FROM n WHERE i IN (0, -1)
            """
          ) { _ in
            rows += 1
            cancellation.cancel()
            return true
          }
        }
        Issue.record("it came to its end")
      } catch is CancellationError {
        #expect(rows == 1)
      }
      // What comes after is not stopped.
      let seven = try database.firstRow("SELECT 7", read: { $0.integer(0) })
      #expect(seven == 7)
    }
  }

  @Test func `marks are counted where they are kept`() throws {
    let world = try QueriedWorld(seed: 2, count: 10)
    let folder = try TemporaryFolder()
    world.library.keepReaderState(in: FilePath(folder.path))
    let state = try #require(world.library.readerState)
    let slug = world.summaries[0].slug
    try state.apply([MarkChange(MarkKey(.read, slug), ReaderMark(words: "w"))], as: "read")
    let facts = try world.library.overview()
    #expect(facts.marks.map(\.query) == OverviewFacts.markQueries)
    #expect(facts.marks[0].count == facts.summaries - 1)
    #expect(facts.opinions.map(\.count) == [0, 0, 0])
  }
}
