import Testing
import VerdictCore

struct PathWordingTests {
  @Test(
    arguments: [
      ([], "the same speaker", nil), ([.agrees], "an ally", nil),
      ([.contradicts], "an opponent", nil),
      ([.contradicts, .agrees], "an opponent of an ally", "on balance an opponent"),
      ([.contradicts, .contradicts], "an opponent of an opponent", "on balance an ally"),
      (
        [.agrees, .agrees, .contradicts], "an ally of an ally of an opponent",
        "on balance an opponent"
      ),
      ([.conflicting], "an ally and opponent", "undecided: both an ally and an opponent"),
      (
        [.agrees, .conflicting], "an ally of an ally and opponent",
        "undecided: both an ally and an opponent"
      ),
    ] as [([EdgeSign], String, String?)])
  func `a path is told in words, and what it amounts to`(
    signs: [EdgeSign], relation: String, conclusion: String?
  ) {
    let words = PathWords(signs)
    #expect(words.relation.string == relation)
    #expect(words.relationToLast.string == relation + (signs.isEmpty ? " as" : " of"))
    #expect(words.conclusion?.string == conclusion)
  }
}
