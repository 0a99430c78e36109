import Testing
import VerdictCore

@testable import VerdictScreen

struct CompareViewTests {
  @Test func `the first screen tells what is disagreed on`() {
    let rows = ComparedScreen(Comparisons.two, width: 80, height: 24).rows
    #expect(
      Array(rows[1...12]) == [
        " Ada  ●●●○◌     ● 3 real  ○ 1 hype  ◌ 1 unproven  60% real  20% hype",
        " Bo   ◐○        ◐ 1 ○ 1  too few claims for shares  newest 3 of 9 talks",
        " ⚡ Bo contradicts Ada: on audits; on law", " ⚡ Ada agrees with Bo: on chips",
        " topics  audits, law", " tools   PyTorch",
        "─ 12 pairs closest in wording ───────────────────────── % how close in wording ─",
        " 90%    ● real  Ada                                                            ┃",
        "        Open models 0 make audits possible                                     ┃",
        "        ○ hype  Bo                                                             ┃",
        "        Nobody audits 0 models, open or not                                    │",
        "                                                                               │",
      ])
    #expect(rows.contains { $0.hasPrefix("        Nobody audits 1 models") })
  }

  @Test func `from 120 columns on speakers and claims stand side by side`() {
    let rows = ComparedScreen(Comparisons.two).rows
    #expect(rows[1].hasPrefix(" Ada   ") && rows[1].hasSuffix("│ Bo"))
    #expect(rows[2].contains("● 3 real  ○ 1 hype  ◌ 1 unproven"))
    #expect(rows[3].contains("60% real  20% hype") && rows[3].contains("newest 3 of 9 talks"))
    let first = rows.firstIndex { $0.contains("Open models 0") } ?? 0
    #expect(rows[first].contains("Nobody audits 0 models, open or not"))
    #expect(rows[first - 1].contains("● real") && rows[first - 1].contains("90%  ○ hype"))
    #expect(rows.count { $0.contains("Nobody audits") } >= 3)
  }

  @Test(arguments: [(120, 36), (80, 24)])
  func `claims that authors relate are told from those alike in wording`(width: Int, height: Int) {
    var comparison = Comparisons.two
    var relation = PairRelation()
    relation.outgoing = .contradicts
    relation.outgoingReasons = ["on who may look"]
    comparison.pairs[0].relation = relation
    let rows = ComparedScreen(comparison, width: width, height: height).rows
    let screen = rows.joined(separator: "\n")
    #expect(screen.contains(" 1 pair related by their authors, 11 pairs closest in wording "))
    #expect(screen.contains("why  on who may look"))
    let first = rows.first { $0.contains("● real") && $0.contains("−") }
    #expect(first != nil)
  }

  @Test func `of more than two it is told who shares what, and who claims what`() {
    let screen = ComparedScreen(Comparisons.four).screen
    #expect(screen.contains("topics  law (1 2 3), chips (2 3)"))
    #expect(screen.contains("│ 3 作者"))
    #expect(screen.contains("4 Di Stranger"))
    #expect(screen.contains("no summary yet"))
    #expect(screen.contains("nothing connects them directly"))
    #expect(screen.contains("● real  Ada") && screen.contains("○ hype  Bo"))
  }

  @Test(arguments: [
    (Comparisons.alone, "It takes two speakers to compare."),
    (Comparisons.nobody, "It takes two speakers to compare."),
    (Comparisons.strangers, "no two claims of theirs are related"),
    (Comparisons.strangers, "no summary yet"),
  ])
  func `what cannot be compared says so`(comparison: SpeakerComparison, text: String) {
    #expect(ComparedScreen(comparison).screen.contains(text))
    #expect(ComparedScreen(comparison, width: 80, height: 24).screen.contains(text))
  }

  @Test func `connections without room are counted`() {
    var many = Comparisons.two
    many.words = (0..<9).map {
      ComparedWord(
        source: $0 % 2, target: 1 - $0 % 2, kind: .contradicts, reasons: ["reason \($0)"])
    }
    var screen = ComparedScreen(many, width: 80, height: 24)
    #expect(screen.screen.contains("reason 0"))
    #expect(screen.screen.contains("more connections, all of them at the end"))
    screen.perform(.last)
    #expect((0..<9).allSatisfy { screen.screen.contains("reason \($0)") })
  }

  @Test func `Enter below all pairs goes back to the last one first`() {
    var many = Comparisons.two
    many.words = (0..<9).map {
      ComparedWord(source: $0 % 2, target: 1 - $0 % 2, kind: .agrees, reasons: ["reason \($0)"])
    }
    var screen = ComparedScreen(many, width: 80, height: 12)
    screen.perform(.last)
    #expect(screen.selectedText.isEmpty)
    #expect(screen.perform(.open) == .stay)
    #expect(!screen.selectedText.isEmpty)
    #expect(screen.perform(.open) == ComparedScreen.opened(many.pairs[11].left))
  }

  @Test func `a reason that the head cuts is whole at the end`() {
    var long = Comparisons.two
    let reason = Array(repeating: "a reason of many words", count: 40).joined(separator: ", ")
    long.words = [ComparedWord(source: 0, target: 1, kind: .agrees, reasons: [reason])]
    long.pairs = []
    var screen = ComparedScreen(long, width: 80, height: 16)
    screen.perform(.last)
    #expect(screen.screen.contains("…"))
    let lines = screen.layout?.ending.map(\.text.string) ?? []
    #expect(lines.joined(separator: " ").contains(reason))
    #expect(screen.rows.contains { $0.contains(lines.last ?? "") })
  }

  @Test(arguments: [
    (0, 2), (1, 3), (20, 5), (40, 12), (80, 24), (119, 30), (120, 7), (120, 36), (200, 60),
  ])
  func `every frame is whole and keeps to its body`(width: Int, height: Int) {
    for comparison in Comparisons.all {
      var screen = ComparedScreen(comparison, width: width, height: height)
      for action in [Action.next, .nextPane, .pageDown, .last, .first] {
        screen.perform(action)
        let frame = screen.frame
        #expect(frame.size == Size(width: width, height: height))
        #expect(frame.isWhole)
        #expect(frame.row(0).allSatisfy { $0 == .blank })
        #expect(frame.row(height - 1).allSatisfy { $0 == .blank })
        #expect(!frame.cells.contains { $0.text.unicodeScalars.contains { $0.value < 0x20 } })
      }
    }
  }

  @Test func `a page that grew and shrank is the one it was`() {
    for comparison in Comparisons.all {
      var screen = ComparedScreen(comparison, width: 80, height: 24)
      let there = screen.frame
      screen.resize(200, 60)
      screen.resize(80, 24)
      #expect(screen.frame == there)
    }
  }

  @Test(arguments: [20, 39, 40, 80, 119, 120, 160, 200])
  func `no text is lost without an ellipsis`(width: Int) {
    let text = "every word of this claim shows up or an ellipsis tells that it does not"
    var comparison = Comparisons.two
    comparison.pairs = [
      ClaimPair(
        left: Comparisons.claim("Ada", text, .real), right: Comparisons.claim("Bo", text, .hype),
        closeness: 1)
    ]
    var screen = ComparedScreen(comparison, width: width, height: 80)
    screen.perform(.last)
    let sides = [screen.layout?.leftLines, screen.layout?.rightLines].map { lines in
      (lines ?? []).map(\.text.string).joined(separator: " ")
    }
    let count = sides.reduce(0) { $0 + $1.ranges(of: text).count }
    #expect(count == 2 || sides.contains { $0.contains("…") })
    let layout = screen.layout
    for line in layout?.leftLines ?? [] { #expect(line.width <= layout?.left.width ?? 0) }
    for line in layout?.rightLines ?? [] { #expect(line.width <= layout?.right.width ?? 0) }
  }
}
