import Testing
import VerdictCore

struct GraphemeWidthTests {
  @Test(
    arguments: [
      ("a", 1), (" ", 1), ("~", 1), ("é", 1), ("e\u{301}", 1), ("作", 2), ("ｗ", 2), ("한", 2),
      ("\u{1112}\u{1161}\u{11AB}", 2),
      ("🟢", 2), ("⚪", 2), ("🇪🇺", 2), ("👩‍👩‍👧", 2), ("👍🏽", 2), ("1️⃣", 2), ("#️⃣", 2), ("❤️", 2), ("❤", 1),
      ("☎", 1), ("—", 1), ("“", 1),
      ("\u{7}", 0), ("\u{1B}", 0), ("\u{85}", 0), ("\u{AD}", 0), ("\u{200B}", 0), ("\u{301}", 0),
      ("\u{202E}", 0), ("\u{2028}", 0),
      ("न", 1), ("ก", 1), ("ש", 1), ("م", 1), ("\u{1F1E6}", 2),
    ] as [(Character, Int)])
  func `a grapheme has its cells`(character: Character, width: Int) {
    #expect(GraphemeWidth.width(of: character) == width)
  }

  @Test(arguments: [
    ("", 0), ("plain", 5), ("作者 a", 6), ("हिन्दी", 5), ("ที่", 1), ("👩‍👩‍👧🇪🇺", 4), ("e\u{301}e\u{301}", 2),
    ("a\tb", 2),
  ])
  func `a text has the cells of its graphemes`(text: String, width: Int) {
    #expect(GraphemeWidth.width(of: text) == width)
    #expect(text.reduce(0) { $0 + GraphemeWidth.width(of: $1) } == width)
  }
}
