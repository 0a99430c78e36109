import TestSupport
import Testing
import VerdictCore
import VerdictLibrary
import VerdictOracle

/// Lists of action items and of tools against the oracle.
struct ActionListTests {
  private static let queries = [
    "", "a", "the*", "verdict:hype", "-verdict:hype", "speaker:a*", "a OR verdict:real",
    "in:actions a", "in:missed a", "has:evidence", "is:ticked", "-is:ticked", "tool:a*",
  ]

  private func world(_ seed: Int) throws -> QueriedWorld {
    let words = ["a test", "the model", "Write *one* test", "read", "Ein Café", "a", "the the"]
    return try QueriedWorld(seed: seed, count: 30) { number in
      let items = (0..<number % 5).map { "- \(words[(number * 3 + $0 * 2) % words.count])" }
      return items.isEmpty ? [] : [Panel(kind: .actions, text: items.joined(separator: "\n"))]
    }
  }

  @Test(arguments: [3, 11])
  func `the index lists the action items that the oracle does`(seed: Int) throws {
    let world = try world(seed)
    let folder = try TemporaryFolder()
    world.library.keepReaderState(in: FilePath(folder.path))
    let all = ActionList.items(of: world.summaries, .everything, by: ListOrder(.date))
    #expect(all.count > 10)
    for text in Self.queries where !text.contains("ticked") {
      let query = try Query(parsing: text)
      for key in ActionSortKey.allCases {
        for isReversed in [false, true] {
          let order = ListOrder(key, isReversed: isReversed)
          let found = try world.library.actions(
            filter: ListFilter(query: query), order: order, range: 0..<10_000)
          let meant = ActionList.items(of: world.summaries, query, by: order)
          let odd = zip(found.window.rows, meant).first { $0 != $1 }
          #expect(
            odd == nil,
            "\(text) by \(order.key) \(isReversed) \(odd?.0.identity.description ?? "") \(odd?.1.identity.description ?? "")"
          )
          #expect(found.window.rows.count == meant.count, "\(text)")
          #expect(found.window.unfilteredCount == all.count)
        }
      }
    }
  }

  @Test func `ticked items are last, and asked for`() throws {
    let world = try world(5)
    let folder = try TemporaryFolder()
    world.library.keepReaderState(in: FilePath(folder.path))
    let all = ActionList.items(of: world.summaries, .everything, by: ListOrder(.date))
    let done = Set(all.enumerated().filter { $0.offset % 3 == 0 }.map(\.element.identity))
    let state = try #require(world.library.readerState)
    try state.apply(
      done.map { MarkChange($0.tick, ReaderMark(words: "w")) }, as: "ticks")
    let order = ListOrder(ActionSortKey.open)
    let found = try world.library.actions(filter: ListFilter(), order: order, range: 0..<10_000)
    let meant = ActionList.items(of: world.summaries, .everything, by: order, done: done)
    let odd = zip(found.window.rows, meant).first { $0 != $1 }
    #expect(odd == nil && found.window.rows.count == meant.count)
    let ticked = try world.library.actions(
      filter: ListFilter(query: Query(parsing: "is:ticked")), order: order, range: 0..<10_000)
    #expect(Set(ticked.window.rows.map(\.identity)) == done)
    #expect(!ticked.window.rows.map(\.isDone).contains(false))
  }

  @Test func `a slice knows where an item stands`() throws {
    let world = try world(3)
    let all = ActionList.items(of: world.summaries, .everything, by: ListOrder(.speaker))
    let found = try world.library.actions(
      filter: ListFilter(), order: ListOrder(.speaker), range: 2..<5, anchor: all[7].identity)
    expectSame(found.window.rows, Array(all[2..<5]))
    #expect(found.anchorIndex == 7)
  }

  @Test func `tools are merged by name, with all who mention them`() throws {
    func summary(_ name: String, _ tools: String) -> Summary {
      Summary(
        slug: Slug(slugifying: name), speaker: Speaker(name: name), title: "On tools",
        panels: [Panel(kind: .tools, text: tools)])
    }
    let files = try TestLibrary([
      "a.md": summary("Ada", "- **PyTorch** — trains models\n- Git: keeps versions"),
      "b.md": summary("Bo", "- pytorch - is *fine*\n- **Café** — coffee"),
      "c.md": summary("Chen", "- **PyTorch**\n- cafe — more coffee"),
    ])
    let library = try files.openAndScan()
    let tools = try library.tools(filter: ListFilter(), order: ListOrder(.mentions), range: 0..<9)
    #expect(tools.window.rows.map(\.name) == ["PyTorch", "Café", "Git"])
    #expect(tools.window.rows.map(\.mentions.count) == [3, 2, 1])
    #expect(tools.window.rows[0].mentions.map(\.text) == ["trains models", "is fine", ""])
    #expect(tools.window.rows[0].mentions.map(\.speaker) == ["Ada", "Bo", "Chen"])
    func names(_ query: String, _ key: ToolSortKey = .name) throws -> [String] {
      try library.tools(
        filter: ListFilter(query: Query(parsing: query)), order: ListOrder(key), range: 0..<9
      ).window.rows.map(\.name)
    }
    #expect(try names("") == ["Café", "Git", "PyTorch"])
    #expect(try names("speaker:ada") == ["Git", "PyTorch"])
    #expect(try names("git") == ["Git"])
    #expect(try names("coffee OR fine") == ["Café", "PyTorch"])
    #expect(try names("bo") == ["Café", "PyTorch"])
  }
}
