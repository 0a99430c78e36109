import Testing
import VerdictCore

struct SlugTests {
  @Test(arguments: [
    ("Ada Example", "ada-example"), ("José Ñandú", "jose-nandu"),
    ("  What's -- new?  ", "whats-new"),
    ("Łódź Ø ß æ", "lodz-o-ss-ae"), ("ﬁne ½", "fine-1-2"), ("作者", "u4f5c-u8005"),
    ("A作B", "a-u4f5c-b"), ("", "untitled"),
    ("—!", "untitled"), ("inter\u{AD}national zero\u{200B}width", "international-zerowidth"),
    ("a--b_c.d", "a-b-c-d"), ("Don’t", "dont"), ("🟢 x", "x"), ("2024", "2024"),
  ])
  func `any text becomes a slug`(text: String, slug: String) {
    #expect(Slug(slugifying: text).text == slug)
    #expect(Slug(slug)?.text == slug)
    #expect(Slug(slugifying: slug).text == slug)
  }

  @Test(arguments: ["", "A", "a b", "é", "a_b", "a\n", "a/b"])
  func `only small ASCII letters, digits and dashes are a slug as written`(text: String) {
    #expect(Slug(text) == nil)
  }

  @Test(arguments: [
    ("one-two-three", 7, "one-two"), ("one-two-three", 9, "one-two"), ("one-two", 7, "one-two"),
    ("onetwothree", 5, "onetw"), ("a", 60, "a"), ("-a-b", 1, "-"),
  ])
  func `a slug is cut at a word`(text: String, length: Int, cut: String) {
    #expect(Slug(text)?.truncated(to: length).text == cut)
  }

  @Test func `a slug is told as a name`() {
    #expect(Slug("ada-b-example2")?.deslugged == "Ada B Example2")
  }
}
