import TestSupport
import Testing
import VerdictCore
import VerdictLibrary
import VerdictOracle

/// What the index says of a whole library against the oracle.
struct OverviewTests {
  @Test(arguments: [2, 7, 19])
  func `the overview of the index is that of the oracle`(seed: Int) throws {
    let world = try QueriedWorld(seed: seed, count: 40)
    let found = try world.library.overview()
    let meant = OverviewFacts(of: world.summaries)
    #expect(found.tally == meant.tally && found.summaries == meant.summaries)
    #expect(found.topics == meant.topics)
    #expect(found.topicCount == meant.topicCount)
    #expect(found.years == meant.years)
    #expect(found.undated == meant.undated)
    #expect(found.claims == meant.claims)
    expectSame(found.facts, meant.facts)
    #expect(found.mostConnected.map(\.count) == meant.mostConnected.map(\.count))
    #expect(found.mostDisputed.map(\.count) == meant.mostDisputed.map(\.count))
    #expect(found.conflicts == meant.conflicts && found.oneSided == meant.oneSided)
    #expect(found.marks == [] && found.opinions == [])
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
