import Testing

@testable import VerdictCore

struct SuggestionTests {
  @Test(arguments: [
    ("hyp", "Hype"), ("Hpye", "Hype"), ("reel", "Real"), ("unprooven", "Unproven"), ("xyz", nil),
    ("", nil),
    ("partialy true", "Partially True"), ("h", nil),
  ])
  func `the nearest name is offered where one is near`(name: String, near: String?) {
    #expect(
      Suggestion.nearest(to: name, among: ["Real", "Partially True", "Hype", "Unproven"]) == near)
  }

  @Test func `of equally near names the first is offered`() {
    #expect(Suggestion.nearest(to: "cat", among: ["bat", "hat"]) == "bat")
  }

  @Test(arguments: [
    ("short", "'short'"),
    (String(repeating: "作", count: 60), "'\(String(repeating: "作", count: 60))'"),
    (String(repeating: "é", count: 61), "'\(String(repeating: "é", count: 59))…'"),
    ("a\nb", "'a b'"),
  ])
  func `quoted content is clipped`(text: String, quoted: String) {
    #expect(text.quoted == quoted)
  }
}
