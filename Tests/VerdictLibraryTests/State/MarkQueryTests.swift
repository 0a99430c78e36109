import TestSupport
import Testing
import VerdictCore
import VerdictLibrary

/// Queries that ask for a reader's marks, and rows that show them.
struct MarkQueryTests {
  private let library: Library
  private let state: ReaderState
  private let folder: TemporaryFolder
  private static let ada = Slug(slugifying: "ada-example")
  private static let bo = Slug(slugifying: "bo-example")

  init() throws {
    let files = try TestLibrary([
      "ada-example.md": Summary(
        slug: Self.ada, speaker: Speaker(name: "Ada Example"), title: "Ada on audits",
        claims: [Claim(text: "One", verdict: .real), Claim(text: "Two", verdict: .hype)]),
      "bo-example.md": Summary(
        slug: Self.bo, speaker: Speaker(name: "Bo Example"), title: "Bo on chips",
        claims: [Claim(text: "One", verdict: .real)]),
    ])
    folder = try TemporaryFolder()
    library = try files.openAndScan()
    library.keepReaderState(in: FilePath(folder.path))
    state = try #require(library.readerState)
  }

  private func mark(_ kind: MarkKind, _ summary: Slug, part: String = "", _ opinion: Opinion? = nil)
    throws
  {
    try state.apply(
      [MarkChange(MarkKey(kind, summary, part: part), ReaderMark(opinion: opinion, words: "w"))],
      as: "test")
  }

  private func summaries(_ query: String) throws -> Set<String> {
    Set(try library.summaries(Query(parsing: query)).map(\.text))
  }

  private func claims(_ query: String) throws -> Set<String> {
    Set(try library.claims(Query(parsing: query)).map(\.description))
  }

  @Test func `opinions are counted by speaker, but not on what is gone`() throws {
    let speaker = Slug(slugifying: "Ada Example")
    #expect(try library.marked(library.neighbourhood(of: speaker)).opinions == [:])
    try mark(.opinion, Self.ada, part: "one", .agree)
    try mark(.opinion, Self.ada, part: "two", .disagree)
    try mark(.opinion, Self.ada, part: "gone", .agree)
    try mark(.opinion, Self.bo, part: "one", .unsure)
    try mark(.bookmark, Self.ada, part: "one")
    let opinions = try library.marked(library.neighbourhood(of: speaker)).opinions
    #expect(opinions == [.agree: 1, .disagree: 1])
  }

  @Test func `nothing is marked at first`() throws {
    #expect(try summaries("is:unread") == ["ada-example", "bo-example"])
    #expect(try summaries("is:read OR is:bookmarked OR is:ticked OR mine:agree") == [])
    #expect(try claims("is:unread").count == 3)
  }

  @Test func `marks of summaries are asked for, and each new one is seen`() throws {
    try mark(.read, Self.ada)
    #expect(try summaries("is:read") == ["ada-example"])
    #expect(try summaries("is:unread") == ["bo-example"])
    #expect(try claims("is:read") == ["ada-example#one", "ada-example#two"])
    try mark(.read, Self.bo)
    #expect(try summaries("is:unread") == [])
    _ = try state.undo()
    #expect(try summaries("-is:read") == ["bo-example"])
    try mark(.tick, Self.bo, part: "call them")
    #expect(try summaries("is:ticked") == ["bo-example"])
  }

  @Test func `marks of claims are those of the claim, and of its summary in a list of summaries`()
    throws
  {
    try mark(.bookmark, Self.ada, part: "two")
    try mark(.bookmark, Self.bo)
    try mark(.opinion, Self.ada, part: "one", .disagree)
    #expect(try claims("is:bookmarked") == ["ada-example#two"])
    #expect(try summaries("is:bookmarked") == ["ada-example", "bo-example"])
    #expect(try claims("mine:disagree") == ["ada-example#one"])
    #expect(try claims("mine:agree") == [])
    #expect(try summaries("mine:disagree verdict:hype") == ["ada-example"])
    #expect(try claims("mine:disagree verdict:hype") == [])
  }

  @Test func `a mark of what is gone stands in no list, and is kept`() throws {
    try mark(.bookmark, Slug(slugifying: "nobody"), part: "x")
    try mark(.bookmark, Self.ada, part: "no-such-claim")
    #expect(try claims("is:bookmarked") == [])
    #expect(try library.bookmarks().map(\.speaker).contains(nil))
    #expect(try library.bookmarks().count == 2)
  }

  @Test func `rows show the marks`() throws {
    try mark(.read, Self.ada)
    try mark(.bookmark, Self.ada)
    try mark(.bookmark, Self.bo, part: "one")
    try mark(.opinion, Self.bo, part: "one", .unsure)
    let summaries = library.marked(
      try library.summaries(filter: ListFilter(), order: ListOrder(.speaker), range: 0..<9))
    #expect(summaries.window.rows.map(\.marks) == [.bookmarked, .unread])
    let claims = library.marked(
      try library.claims(filter: ListFilter(), order: ListOrder(.speaker), range: 0..<9))
    #expect(claims.window.rows.map(\.marks) == [[], [], [.unread, .bookmarked]])
    #expect(claims.window.rows.map(\.opinion?.opinion) == [nil, nil, .unsure])
  }
}
