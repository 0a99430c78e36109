import TestSupport
import Testing
import VerdictCore
import VerdictScreen

struct TextWrapTests {
  private func wrap(_ text: String, _ width: Int) -> [String] {
    TextWrap.wrap(CleanText(text), width: width).map { $0.runs.map(\.text.string).joined() }
  }

  @Test func `prose wraps at word boundaries`() {
    #expect(wrap("the quick brown fox", 10) == ["the quick", "brown fox"])
    #expect(wrap("the quick brown fox", 9) == ["the quick", "brown fox"])
    #expect(wrap("fits", 10) == ["fits"])
    #expect(wrap("", 10) == [""])
  }

  @Test func `a word longer than a line is broken inside`() {
    #expect(
      wrap("an extraordinarily long word", 6) == ["an", "extrao", "rdinar", "ily", "long", "word"])
  }

  @Test func `a URL longer than a line has one to itself, and is folded with nothing in between`() {
    let text: CleanText = "see (https://example.org/a/b) for more"
    let lines = TextWrap.wrap(Line(text), width: 12, keepsAddresses: true)
    let whole = lines.map(\.text.string)
    #expect(whole == ["see", "(https://example.org/a/b)", "for more"])
    let folded = TextWrap.fold(lines.map { Line("▌ ") + $0 }, width: 14).map(\.text.string)
    #expect(folded == ["▌ see", "▌ (https://exa", "mple.org/a/b)", "▌ for more"])
  }

  @Test func `ideographs break anywhere but never in half`() {
    #expect(wrap("作者読者編者", 5) == ["作者", "読者", "編者"])
    #expect(wrap("a作者", 3) == ["a作", "者"])
  }

  @Test func `a width of nothing gives nothing, and of one gives one cell a line`() {
    #expect(wrap("ab", 0) == [])
    #expect(wrap("ab c", 1) == ["a", "b", "c"])
  }

  @Test func `roles stay with their words across lines`() {
    let line = Line([Run("plain "), Run("bold words", .strong), Run(" end")])
    let lines = TextWrap.wrap(line, width: 10)
    #expect(
      lines == [
        Line([Run("plain "), Run("bold", .strong)]), Line([Run("words", .strong), Run(" end")]),
      ])
  }

  @Test func `no line is too wide and no word is lost, whatever the text and width`() {
    var generator = SeededGenerator(seed: 11)
    let words = ["a", "word", "作者", "é", "👩‍👩‍👧", "incomprehensibilities", "—", "“so”", "नमस्ते"]
    for _ in cases(0..<500) {
      let text = (0..<20).map { _ in words[Int.random(in: 0..<words.count, using: &generator)] }
        .joined(separator: " ")
      let width = Int.random(in: 2...40, using: &generator)
      let lines = TextWrap.wrap(CleanText(text), width: width)
      #expect(lines.allSatisfy { $0.width <= width }, "\(width): \(text)")
      let joined = lines.flatMap(\.runs).map(\.text.string).joined().filter { $0 != " " }
      #expect(joined == CleanText(text).string.filter { $0 != " " }, "\(width): \(text)")
    }
  }
}
