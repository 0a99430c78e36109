import TestSupport
import Testing
import VerdictCore
import VerdictLibrary

/// Every answer of the index is the one that the predicate gives over the model.
struct QueryAnswerTests {
  @Test(arguments: cases(1..<13))
  func `lists under a query hold what the predicate admits`(seed: Int) throws {
    let world = try QueriedWorld(seed: seed, count: 24)
    var queries = QueryGenerator(seed: seed, about: world.summaries)
    var matched = 0
    for _ in 0..<60 {
      let query = queries.query()
      let summaries = world.summaries(query)
      if !summaries.isEmpty, summaries.count < world.summaries.count { matched += 1 }
      #expect(try world.library.summaries(query) == summaries, "\(query)")
      #expect(try world.library.claims(query) == world.claims(query), "\(query)")
      let hits = try world.library.search(
        filter: ListFilter(query: query), order: ListOrder(.relevance), range: 0..<1000)
      #expect(Set(hits.window.rows.map(\.listing.slug)) == summaries, "\(query)")
      #expect(hits.window.count == summaries.count)
    }
    #expect(matched > 20)
  }

  @Test(arguments: cases(1..<5))
  func `beginnings of words are found, however short`(seed: Int) throws {
    let world = try QueriedWorld(seed: seed, count: 12)
    let words = Set(world.summaries.flatMap(\.passages).flatMap { Words.folded($0.text) })
    #expect(words.contains { $0.unicodeScalars.contains { !$0.isASCII } })
    for length in 1...4 {
      let beginnings = Set(
        words.map { word in String(String.UnicodeScalarView(word.unicodeScalars.prefix(length))) })
      for beginning in cases(Array(beginnings.sorted().prefix(60))) {
        let query = Query.condition(.words(WordPattern([beginning], isPrefix: true), in: []))
        #expect(!world.summaries(query).isEmpty)
        #expect(try world.library.summaries(query) == world.summaries(query), "\(query)")
        #expect(try world.library.claims(query) == world.claims(query), "\(query)")
      }
    }
  }

  @Test(arguments: cases(1..<5))
  func `a list under a query is the whole list without what the query leaves out`(seed: Int) throws
  {
    let world = try QueriedWorld(seed: seed, count: 24)
    var queries = QueryGenerator(seed: seed, about: world.summaries)
    for isReversed in [false, true] {
      for verdicts in [[], VerdictFilter(.hype), VerdictFilter(rawValue: 0b11)] as [VerdictFilter] {
        let filter = ListFilter(verdicts: verdicts, query: queries.query())
        for key in SummarySortKey.allCases {
          try expectSlices(
            filter, ListOrder(key, isReversed: isReversed), ask: world.library.summaries,
            name: \.slug)
        }
        for key in ClaimSortKey.allCases {
          try expectSlices(
            filter, ListOrder(key, isReversed: isReversed), ask: world.library.claims,
            name: \.identity)
        }
      }
    }
  }

  private typealias Ask<Key: Hashable & Sendable, Row: Hashable & Sendable, Name> = (
    ListFilter, ListOrder<Key>, Range<Int>, Name?, Cancellation
  ) throws -> ListAnswer<Row>

  /// Checks that windows are slices of the whole, that the whole is in order, and the anchors.
  private func expectSlices<Key, Row, Name: Hashable>(
    _ filter: ListFilter, _ order: ListOrder<Key>, ask: Ask<Key, Row, Name>, name: (Row) -> Name
  ) throws {
    func list(_ filter: ListFilter, _ range: Range<Int>, _ anchor: Name? = nil) throws
      -> ListAnswer<Row>
    {
      try ask(filter, order, range, anchor, Cancellation())
    }
    let everything = try list(ListFilter(verdicts: filter.verdicts), 0..<10_000).window.rows
    let whole = try list(filter, 0..<10_000).window.rows
    let kept = Set(whole.map(name))
    #expect(whole.map(name) == everything.map(name).filter(kept.contains))
    for start in stride(from: 0, to: whole.count + 3, by: 5) {
      let window = try list(filter, start..<start + 7).window
      expectSame(window.rows, Array(whole.dropFirst(start).prefix(7)))
      #expect(window.count == whole.count)
    }
    for (index, row) in whole.enumerated() {
      #expect(try list(filter, 0..<0, name(row)).anchorIndex == index)
    }
    if let hidden = everything.map(name).first(where: { !kept.contains($0) }) {
      #expect(try list(filter, 0..<0, hidden).anchorIndex == nil)
    }
  }

  @Test func `no text of a query upsets the index`() throws {
    let world = try QueriedWorld(seed: 3, count: 6)
    let ascii = (0..<128).map { String(Unicode.Scalar(UInt8($0))) }
    let odd = [
      "\" OR 1=1 --", "a'; DROP TABLE claim", "{title} : a", "NEAR(a b)", "a^2", "^a", "a + b",
      "summaryText:a", "*", "(((", "💥", "a\u{0}b", "[a-z]+", String(repeating: "a ", count: 3000),
      "\u{E000}", "-a", "NOT NOT a", "作*", "\"\"",
    ]
    var read = 0
    let inside = ascii.flatMap { ["a\($0)b", "\"a\($0)b\"*"] }
    let texts = cases(ascii + inside) + odd
    for text in texts {
      guard let query = try? Query(parsing: text) else { continue }
      read += 1
      #expect(try world.library.summaries(query) == world.summaries(query), "\(query)")
      #expect(try world.library.claims(query) == world.claims(query), "\(query)")
    }
    #expect(read > texts.count / 4)
  }
}
