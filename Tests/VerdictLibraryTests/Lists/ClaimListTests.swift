import TestSupport
import Testing
import VerdictCore
import VerdictLibrary

struct ClaimListTests {
  private struct Row {
    var key: SortKey
    var identity: ClaimIdentity
    var verdict: Verdict
  }

  private func rows(_ summaries: [Summary], _ filter: VerdictFilter, _ key: ClaimSortKey) -> [Row] {
    summaries.flatMap { summary in
      zip(summary.claims, summary.claimSlugs).enumerated().compactMap { index, pair -> Row? in
        let (claim, slug) = pair
        guard filter.admits(claim.verdict.kind) else { return nil }
        let bySummary = SortKey(summary, by: .speaker)
        let inSummary = SortKey(.number(Double(index)))
        let key =
          switch key {
          case .speaker: bySummary + inSummary
          case .date: SortKey(summary, by: .date) + inSummary
          case .verdict:
            SortKey(.number(Double(claim.verdict.kind.rawValue))) + bySummary + inSummary
          case .claim:
            SortKey(
              .text(Folding.fold(MarkdownInline.plainText(claim.text))), .text(summary.slug.text))
              + inSummary
          }
        return Row(
          key: key, identity: ClaimIdentity(summary: summary.slug, claim: slug),
          verdict: claim.verdict)
      }
    }.sorted { $0.key < $1.key }
  }

  @Test(arguments: cases(11..<14))
  func `every order and filter lists what brute force lists`(seed: Int) throws {
    let generated = GeneratedLibrary(seed: seed, count: 100)
    let library = try TestLibrary(generated.files).openAndScan()
    for filter in SummaryListTests.filters {
      for key in ClaimSortKey.allCases {
        let expected = rows(generated.listed, filter, key)
        let list = try library.claims(
          filter: ListFilter(verdicts: filter), order: ListOrder(key), range: 0..<10_000)
        #expect(list.window.rows.map(\.identity) == expected.map(\.identity))
        #expect(list.window.rows.map(\.verdict) == expected.map(\.verdict))
        #expect(list.window.count == expected.count)
        #expect(list.window.unfilteredCount == rows(generated.listed, [], key).count)
        let reversed = try library.claims(
          filter: ListFilter(verdicts: filter), order: ListOrder(key, isReversed: true),
          range: 0..<10_000)
        let rows = list.window.rows
        let undated = key == .date ? rows.filter { $0.date == nil } : []
        expectSame(reversed.window.rows, rows.reversed().filter { !undated.contains($0) } + undated)
      }
    }
  }

  @Test(arguments: [false, true])
  func `every window is the slice of the whole, and every anchor is where it is listed`(
    isReversed: Bool
  ) throws {
    let library = try TestLibrary(GeneratedLibrary(seed: 14, count: 20).files).openAndScan()
    for filter in SummaryListTests.filters {
      for key in ClaimSortKey.allCases {
        let order = ListOrder(key, isReversed: isReversed)
        let whole = try library.claims(
          filter: ListFilter(verdicts: filter), order: order, range: 0..<1000
        ).window.rows
        for start in 0...whole.count {
          let list = try library.claims(
            filter: ListFilter(verdicts: filter), order: order, range: start..<start + 5)
          #expect(list.window.offset == start)
          expectSame(list.window.rows, Array(whole[start..<min(start + 5, whole.count)]))
        }
        for (index, row) in whole.enumerated() {
          let list = try library.claims(
            filter: ListFilter(verdicts: filter), order: order, range: 0..<0, anchor: row.identity)
          #expect(list.anchorIndex == index)
        }
      }
    }
  }

  @Test func `a row is plain text and keeps a verdict in other words`() throws {
    let summary = Summary(
      slug: Slug(slugifying: "one"), speaker: Speaker(name: "Ada"), title: "T",
      date: PartialDate("2024-05"),
      claims: [Claim(text: "*Open* `weights`", verdict: .unknown("Depends"))])
    let library = try TestLibrary(["one.md": summary]).openAndScan()
    let rows = try library.claims(filter: ListFilter(), order: ListOrder(.claim), range: 0..<1)
      .window.rows
    #expect(
      rows == [
        ClaimListing(
          identity: ClaimIdentity(summary: summary.slug, claim: Slug(slugifying: "open-weights")),
          speakerName: "Ada", speakerSlug: Slug(slugifying: "Ada"), text: "Open weights",
          verdict: .unknown("Depends"), date: PartialDate("2024-05"))
      ])
  }

  @Test func `an anchor that the filter hides or that is gone has no index`() throws {
    let summary = Summary(
      slug: Slug(slugifying: "one"), speaker: Speaker(name: "Ada"), title: "T",
      claims: [Claim(text: "x", verdict: .real)])
    let library = try TestLibrary(["one.md": summary]).openAndScan()
    for key in ClaimSortKey.allCases {
      func anchorIndex(_ claim: String, _ filter: VerdictFilter) throws -> Int? {
        try library.claims(
          filter: ListFilter(verdicts: filter), order: ListOrder(key), range: 0..<1,
          anchor: ClaimIdentity(summary: summary.slug, claim: Slug(slugifying: claim))
        ).anchorIndex
      }
      #expect(try anchorIndex("x", []) == 0)
      #expect(try anchorIndex("x", VerdictFilter(.hype)) == nil)
      #expect(try anchorIndex("y", []) == nil)
    }
  }
}
