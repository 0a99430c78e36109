import TestSupport
import Testing
import VerdictCore
import VerdictLibrary

struct SummaryListTests {
  static let filters: [VerdictFilter] = [
    [], VerdictFilter(.real), VerdictFilter(.hype), VerdictFilter(.unknown),
    [VerdictFilter(.unproven), VerdictFilter(.missing)],
  ]

  @Test(arguments: cases(1..<4))
  func `every order and filter lists what brute force lists`(seed: Int) throws {
    let generated = GeneratedLibrary(seed: seed, count: 120)
    let library = try TestLibrary(generated.files).openAndScan()
    for filter in Self.filters {
      let passing = generated.listed.filter { summary in
        filter.isEmpty || summary.claims.contains { filter.admits($0.verdict.kind) }
      }
      for key in SummarySortKey.allCases {
        let expected = passing.sorted { SortKey($0, by: key) < SortKey($1, by: key) }.map(\.slug)
        let list = try library.summaries(
          filter: ListFilter(verdicts: filter), order: ListOrder(key), range: 0..<1000)
        #expect(list.window.rows.map(\.slug) == expected)
        #expect(list.window.count == expected.count)
        #expect(list.window.unfilteredCount == generated.listed.count)
        let reversed = try library.summaries(
          filter: ListFilter(verdicts: filter), order: ListOrder(key, isReversed: true),
          range: 0..<1000)
        let unknown = Set(passing.filter { !$0.has(key) }.map(\.slug))
        #expect(
          reversed.window.rows.map(\.slug)
            == expected.reversed().filter { !unknown.contains($0) }
            + expected.filter(unknown.contains))
      }
    }
  }

  @Test func `a row says what the summary says`() throws {
    let summary = Summary(
      slug: Slug(slugifying: "one"), speaker: Speaker(name: "Ada Éxample"), title: "A title",
      date: PartialDate("2024-05"),
      claims: [Claim(text: "x", verdict: .hype), Claim(text: "y", verdict: .unknown("Maybe"))])
    let library = try TestLibrary(["one.md": summary]).openAndScan()
    let list = try library.summaries(
      filter: ListFilter(), order: ListOrder(.speaker), range: 0..<10)
    #expect(
      list.window.rows == [
        SummaryListing(
          slug: summary.slug, speakerName: "Ada Éxample",
          speakerSlug: Slug(slugifying: "ada-example"), title: "A title",
          date: PartialDate("2024-05"), tally: summary.tally)
      ])
  }

  @Test(arguments: [false, true])
  func `every window is the slice of the whole, and every anchor is where it is listed`(
    isReversed: Bool
  ) throws {
    let library = try TestLibrary(GeneratedLibrary(seed: 4, count: 40).files).openAndScan()
    for filter in Self.filters {
      for key in SummarySortKey.allCases {
        let order = ListOrder(key, isReversed: isReversed)
        let whole = try library.summaries(
          filter: ListFilter(verdicts: filter), order: order, range: 0..<1000
        ).window.rows
        for start in 0...whole.count {
          let list = try library.summaries(
            filter: ListFilter(verdicts: filter), order: order, range: start..<start + 7)
          #expect(list.window.offset == start)
          expectSame(list.window.rows, Array(whole[start..<min(start + 7, whole.count)]))
        }
        for (index, row) in whole.enumerated() {
          let list = try library.summaries(
            filter: ListFilter(verdicts: filter), order: order, range: 0..<0, anchor: row.slug)
          #expect(list.anchorIndex == index)
        }
      }
    }
  }

  @Test func `an anchor that the filter hides or that is gone has no index`() throws {
    let summary = Summary(
      slug: Slug(slugifying: "one"), speaker: Speaker(name: "Ada"), title: "T",
      claims: [Claim(text: "x", verdict: .real)])
    let library = try TestLibrary(["one.md": summary]).openAndScan()
    func anchorIndex(_ slug: String, _ filter: VerdictFilter) throws -> Int? {
      try library.summaries(
        filter: ListFilter(verdicts: filter), order: ListOrder(.date), range: 0..<1,
        anchor: Slug(slugifying: slug)
      ).anchorIndex
    }
    #expect(try anchorIndex("one", []) == 0)
    #expect(try anchorIndex("one", VerdictFilter(.hype)) == nil)
    #expect(try anchorIndex("two", []) == nil)
  }

  @Test(arguments: [-5..<3, 2..<2, 90..<100, -9..<(-2), 0..<Int.max, Int.min..<1])
  func `a range outside the list is cut to it`(range: Range<Int>) throws {
    let library = try TestLibrary(GeneratedLibrary(seed: 5, count: 5).files).openAndScan()
    let order = ListOrder<SummarySortKey>(.speaker)
    let whole = try library.summaries(filter: ListFilter(), order: order, range: 0..<5).window.rows
    let list = try library.summaries(filter: ListFilter(), order: order, range: range)
    expectSame(list.window.rows, Array(whole[range.clamped(to: whole.indices)]))
  }

  @Test func `a summary is read from its file, and its path can be opened`() throws {
    let files = GeneratedLibrary(seed: 6, count: 6).files
    let world = try TestLibrary(files)
    let library = try world.openAndScan()
    for slug in Set(files.values.map(\.slug)) {
      let path = try #require(try library.path(ofSummary: slug))
      #expect(path.description.hasPrefix(world.folder.path))
      #expect(try library.summary(slug)?.slug == slug)
    }
    #expect(try library.summary(Slug(slugifying: "none")) == nil)
    #expect(try library.path(ofSummary: Slug(slugifying: "none")) == nil)
  }

  @Test func `a summary is what is on disk now, not what was indexed`() throws {
    var summary = Summary(slug: Slug(slugifying: "one"), speaker: Speaker(name: "Ada"), title: "T")
    let world = try TestLibrary(["one.md": summary])
    let library = try world.openAndScan()
    summary.title = "Another"
    try world.write(summary, to: "one.md")
    #expect(try library.summary(summary.slug)?.title == "Another")
    summary.slug = Slug(slugifying: "two")
    try world.write(summary, to: "one.md")
    #expect(try library.summary(Slug(slugifying: "one")) == nil)
  }

  @Test func `a row says whether its file has errors`() throws {
    let ada = Summary(slug: Slug(slugifying: "a"), speaker: Speaker(name: "Ada"), title: "T")
    let world = try TestLibrary(["a.md": ada])
    let wrong = "---\nspeaker: Bob\ntitle: T\ndate: 2024-13-99\n---\n"
    try world.folder.write(Array(wrong.utf8), to: Array("b.md".utf8))
    let library = try world.openAndScan()
    for query in [Query.everything, .condition(.named(.speaker, NamePattern("*")))] {
      let list = try library.summaries(
        filter: ListFilter(query: query), order: ListOrder(.speaker), range: 0..<2)
      #expect(list.window.rows.map(\.hasErrors) == [false, true])
    }
  }
}
