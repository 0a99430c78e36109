import TestSupport
import Testing
import VerdictCore
import VerdictLibrary
import VerdictOracle

/// Every list of speakers is the one that brute force gives over the model.
struct ScorecardListTests {
  static let orders = SpeakerSortKey.allCases.flatMap { key in
    [false, true].map { ListOrder(key, isReversed: $0) }
  }

  @Test(arguments: cases(1..<9))
  func `the list holds every speaker, in every order`(seed: Int) throws {
    let world = GeneratedLibrary(seed: seed, count: 40)
    let library = try TestLibrary(world.files).openAndScan()
    let speakers = SpeakerList(world.listed)
    #expect(speakers.scorecards.contains { $0.newest == nil })
    #expect(speakers.scorecards.contains { $0.paraphrases > 0 && $0.share(of: .hype) != nil })
    for order in Self.orders {
      let answer = try library.speakers(filter: ListFilter(), order: order, range: 0..<1000)
      expectSame(answer.window.rows, speakers.scorecards(ListFilter(), by: order), "\(order)")
      #expect(answer.window.count == speakers.scorecards.count)
      #expect(answer.window.unfilteredCount == speakers.scorecards.count)
    }
  }

  @Test(arguments: cases(1..<7))
  func `a filter keeps the speakers with a summary that passes it`(seed: Int) throws {
    let world = try QueriedWorld(seed: seed, count: 24)
    let speakers = SpeakerList(world.summaries)
    var queries = QueryGenerator(seed: seed, about: world.summaries)
    var parted = 0
    for number in 0..<40 {
      let verdicts = VerdictFilter(rawValue: number % 4)
      let filter = ListFilter(
        verdicts: verdicts, query: number % 5 == 0 ? .everything : queries.query())
      let order = Self.orders[number % Self.orders.count]
      let expected = speakers.scorecards(filter, by: order)
      if !expected.isEmpty, expected.count < speakers.scorecards.count { parted += 1 }
      let window = try world.library.speakers(filter: filter, order: order, range: 0..<1000).window
      expectSame(window.rows, expected, "\(filter) \(order)")
      #expect(window.count == expected.count)
      #expect(window.unfilteredCount == speakers.scorecards.count)
    }
    #expect(parted > 10)
  }

  @Test(arguments: [ListFilter(), ListFilter(verdicts: VerdictFilter(.hype))])
  func `windows are slices of the list, and anchors their indexes`(filter: ListFilter) throws {
    let world = GeneratedLibrary(seed: 9, count: 40)
    let library = try TestLibrary(world.files).openAndScan()
    for order in cases(Self.orders) {
      let whole = SpeakerList(world.listed).scorecards(filter, by: order)
      for start in stride(from: 0, to: whole.count + 3, by: 2) {
        let window = try library.speakers(filter: filter, order: order, range: start..<start + 3)
          .window
        expectSame(window.rows, Array(whole.dropFirst(start).prefix(3)))
      }
      for (index, card) in whole.enumerated() {
        let answer = try library.speakers(
          filter: filter, order: order, range: 0..<0, anchor: card.speaker.slug)
        #expect(answer.anchorIndex == index)
      }
      let gone = try library.speakers(
        filter: filter, order: order, range: 0..<0, anchor: Slug(slugifying: "no such speaker"))
      #expect(gone.anchorIndex == nil)
    }
  }

  @Test func `the list follows what changes on disk`() throws {
    let world = GeneratedLibrary(seed: 4, count: 30)
    let files = try TestLibrary(world.files)
    let library = try files.openAndScan()
    func rows() throws -> [Scorecard] {
      try library.speakers(filter: ListFilter(), order: ListOrder(.real), range: 0..<1000).window
        .rows
    }
    #expect(try rows() == SpeakerList(world.listed).scorecards(ListFilter(), by: ListOrder(.real)))
    let newcomer = Summary(
      slug: Slug(slugifying: "new"), speaker: Speaker(name: "New Comer"), title: "New",
      claims: (0..<6).map {
        Claim(text: "\($0)", verdict: .real, quotes: [Quote(text: "q", isParaphrase: true)])
      })
    try files.write(newcomer, to: "new.md")
    _ = try library.scan { _ in }
    #expect(
      try rows()
        == SpeakerList(world.listed + [newcomer]).scorecards(ListFilter(), by: ListOrder(.real)))
    #expect(try rows().contains { $0.speaker.name == "New Comer" && $0.paraphrases == 6 })
  }

  @Test func `a library without summaries lists nobody`() throws {
    let library = try TestLibrary().openAndScan()
    let answer = try library.speakers(
      filter: ListFilter(), order: ListOrder(.claims), range: 0..<10, anchor: Slug(slugifying: "a"))
    #expect(
      answer
        == ListAnswer(window: ListWindow(count: 0, unfilteredCount: 0, offset: 0, rows: [])))
  }

  @Test func `a list that nobody waits for is called off`() throws {
    let library = try TestLibrary(GeneratedLibrary(seed: 1, count: 5).files).openAndScan()
    let cancellation = Cancellation()
    cancellation.cancel()
    #expect(throws: CancellationError.self) {
      try library.speakers(
        filter: ListFilter(), order: ListOrder(.name), range: 0..<10, cancellation: cancellation)
    }
  }
}
