import Testing
import VerdictCore

@testable import VerdictScreen

struct ComparePageTests {
  @Test func `the page asks for its speakers, and keeps what it has until a newer answer`() {
    var screen = ComparedScreen(Comparisons.two)
    #expect(screen.page.isReady)
    #expect(screen.page.questions(in: screen.environment).isEmpty)
    var newer = screen.environment
    newer.version += 1
    let question = Question(.comparison(screen.page.speakers), version: newer.version)
    #expect(screen.page.questions(in: newer) == [question])
    #expect(screen.page.comparison == Comparisons.two)
    #expect(!ComparePage([Comparisons.slug("ada")]).isReady)
    screen.answer(Comparisons.nobody)
    #expect(screen.page.comparison == Comparisons.nobody)
  }

  @Test func `Enter opens the left claim, and after Tab the right one`() {
    var screen = ComparedScreen(Comparisons.two)
    let pairs = Comparisons.two.pairs
    #expect(screen.perform(.open) == ComparedScreen.opened(pairs[0].left))
    #expect(screen.perform(.next, .open) == ComparedScreen.opened(pairs[1].left))
    #expect(screen.perform(.nextPane, .open) == ComparedScreen.opened(pairs[1].right))
    #expect(screen.perform(.next, .open) == ComparedScreen.opened(pairs[2].right))
    #expect(screen.perform(.previousPane, .open) == ComparedScreen.opened(pairs[2].left))
    #expect(screen.perform(.last, .open) == ComparedScreen.opened(pairs[11].left))
    #expect(screen.perform(.next, .open) == ComparedScreen.opened(pairs[11].left))
    #expect(screen.perform(.first, .open) == ComparedScreen.opened(pairs[0].left))
    #expect(screen.perform(.previous, .open) == ComparedScreen.opened(pairs[0].left))
    #expect(screen.perform(.back) == .back)
  }

  @Test func `the cursor stays on its pair when a newer answer puts it elsewhere`() {
    var screen = ComparedScreen(Comparisons.two)
    screen.perform(.next, .next)
    let claim = screen.page.selectedClaim
    var newer = Comparisons.two
    newer.pairs.reverse()
    screen.answer(newer)
    #expect(screen.page.selectedClaim == claim)
    newer.pairs = []
    screen.answer(newer)
    #expect(screen.page.selectedClaim == nil)
    #expect(screen.perform(.open) == .stay)
  }

  @Test(arguments: [(120, 36), (80, 24), (200, 60), (40, 12), (20, 5)])
  func `the claim under the cursor is in view, but for what stands below all claims`(
    width: Int, height: Int
  ) {
    var screen = ComparedScreen(Comparisons.two, width: width, height: height)
    let moves: [Action] =
      Array(repeating: .next, count: 30) + [.pageUp, .halfPageUp, .nextPane, .previous, .first]
      + [.pageDown, .pageDown, .halfPageDown, .last, .previous, .previousPane]
    for action in moves {
      screen.perform(action)
      let verdict = screen.page.selectedClaim?.verdict == .real ? "● real" : "○ hype"
      let height = screen.layout?.pairs.height ?? 0
      let isPast = screen.page.scroll.top + height > screen.layout?.leftLines.count ?? 0
      let lines = screen.layout?.rows[screen.page.pair].lines ?? 0..<0
      let isWhole =
        lines.clamped(to: screen.page.scroll.top..<screen.page.scroll.top + height) == lines
      #expect(!isWhole || screen.selectedText.contains(verdict), "\(action)")
      #expect(isPast || !screen.selectedText.isEmpty, "\(action)")
    }
  }

  @Test(arguments: [(120, 36), (80, 24)])
  func `a click selects a claim, and another opens it`(width: Int, height: Int) {
    var screen = ComparedScreen(Comparisons.two, width: width, height: height)
    let pair = Comparisons.two.pairs[1]
    for claim in [pair.right, pair.left] {
      let rows = screen.rows
      let y = rows.firstIndex { $0.contains(claim.text) } ?? 0
      let x = width == 120 && claim == pair.right ? 100 : 20
      #expect(screen.click(x, y) == .stay)
      #expect(screen.page.selectedClaim == claim)
      #expect(screen.click(x, y) == ComparedScreen.opened(claim))
    }
    #expect(screen.click(5, 1) == .stay)
    #expect(screen.click(5, height - 1) == .stay)
  }

  @Test func `the wheel scrolls, and takes the cursor along`() {
    var screen = ComparedScreen(Comparisons.two, width: 80, height: 24)
    screen.scroll(by: 12)
    #expect(screen.page.scroll.top == 12)
    #expect(screen.page.pair > 0)
    screen.scroll(by: 10_000)
    #expect(screen.screen.contains("Nobody audits 11 models"))
    screen.scroll(by: -10_000)
    #expect(screen.page.scroll.top == 0)
    #expect(!screen.selectedText.isEmpty)
  }

  @Test(arguments: [(120, 36), (80, 24), (40, 12)])
  func `words are found in every claim, and n goes through them`(width: Int, height: Int) {
    var screen = ComparedScreen(Comparisons.two, width: width, height: height)
    let pairs = Comparisons.two.pairs
    screen.search("nobody audits 7")
    #expect(screen.page.selectedClaim == pairs[7].right)
    #expect(screen.note == "1 of 1 match  n/N")
    #expect(screen.rows.joined(separator: " ").contains("Nobody audits 7"))
    screen.search("make audits possible")
    #expect(screen.page.selectedClaim == pairs[7].left)
    for pair in [8, 9, 10, 11, 0] {
      screen.perform(.nextMatch)
      #expect(screen.page.selectedClaim == pairs[pair].left)
    }
    screen.perform(.previousMatch)
    #expect(screen.page.selectedClaim == pairs[11].left)
    screen.search("nowhere")
    #expect(screen.note == "no match for “nowhere”")
    #expect(screen.perform(.back) == .stay)
    #expect(screen.note == nil)
    #expect(screen.perform(.back) == .back)
  }

  @Test func `words above and below the pairs are found and marked`() {
    var screen = ComparedScreen(Comparisons.two)
    screen.search("on law")
    #expect(screen.note == "1 of 1 match  n/N")
    let marked = screen.frame.cells.filter { $0.style.role == .match }.map(\.text).joined()
    #expect(marked == "on law")
    screen = ComparedScreen(Comparisons.four)
    screen.search("on law")
    #expect(screen.note == "no match for “on law”")
  }
}
