import Testing
import VerdictCore

struct FoldingTests {
  @Test(arguments: [
    ("Ada Example", "ada example"), ("ÉMILE Zoë", "emile zoe"), ("José Ñandú", "jose nandu"),
    ("Łukasz Øyvind", "lukasz oyvind"), ("Straße", "strasse"), ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
    ("σίσυφος", "σισυφοσ"), ("İstanbul ı", "istanbul i"), ("O’Neil “x”", "o'neil \"x\""),
    ("Ａ１ ﬁne", "a1 fine"), ("作者", "作者"), ("", ""), ("a\0B", "a\0b"),
    ("inter\u{AD}national \u{2060}zero\u{200B}width", "international zerowidth"),
  ])
  func `case, diacritics and curly quotes are not seen`(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test func `composed and decomposed text fold alike, byte for byte`() {
    #expect(Array(Folding.fold("\u{E9}").utf8) == Array(Folding.fold("e\u{301}").utf8))
  }

  @Test(arguments: ["ŁÓDŹ", "Ǆungla", "K\u{212A}", "ẞ", "ﬃ", "क़", "が", "👩‍👩‍👧", "\u{202E}x"])
  func `folding what is folded changes nothing`(text: String) {
    let folded = Folding.fold(text)
    #expect(Array(Folding.fold(folded).utf8) == Array(folded.utf8))
  }
}
