import Testing
import VerdictCore

struct WordingTests {
  @Test(
    arguments: [
      (0, "0 summaries", "0 summaries"), (1, "1 summary", "one summary"),
      (2, "2 summaries", "2 summaries"),
    ] as [(Int, CleanText, CleanText)])
  func `a number stands with the form of the word that goes with it`(
    count: Int, text: CleanText, spelled: CleanText
  ) {
    #expect("\(count, .summary)" as CleanText == text)
    #expect(CountedWord.summary.spelled(count) == spelled)
  }

  @Test func `a word takes an s after any number but one, unless it says otherwise`() {
    #expect(CountedWord("claim").many == "claims")
    #expect(CountedWord("match", "matches").many == "matches")
  }

  @Test(
    arguments: [
      (0, "0%"), (0.004, "0%"), (0.005, "1%"), (0.6, "60%"), (1, "100%"), (1.2, "100%"),
      (-0.1, "0%"), (.infinity, "100%"), (.nan, "0%"),
    ] as [(Double, CleanText)])
  func `a share is told in whole percent, from 0 to 100`(share: Double, text: CleanText) {
    #expect(CleanText(percent: share) == text)
  }

  @Test func `the interval of a share is told in percent`() {
    #expect(Share(3, of: 5).percent == "60%")
    #expect(Share(3, of: 5).interval == "23–88")
  }

  @Test func `every verdict has a mark and a word of its own`() {
    #expect(Set(VerdictKind.allCases.map(\.sign)).count == VerdictKind.allCases.count)
    #expect(Set(VerdictKind.allCases.map(\.word)).count == VerdictKind.allCases.count)
    #expect(VerdictKind.allCases.allSatisfy { $0.sign.width == 1 && $0.word.width <= 10 })
  }

  @Test(
    arguments: [
      (.real, "● real"), (.partiallyTrue, "◐ partly"), (.missing, "· no verdict"),
      (.unknown("so \u{1B}so"), "? so ␛so"),
    ] as [(Verdict, CleanText)])
  func `a verdict is told by mark and word, or in its author's own words`(
    verdict: Verdict, text: CleanText
  ) {
    #expect(verdict.text == text)
  }

  @Test func `what is said both ways has a mark of its own`() {
    #expect(ConnectionKinds([]).mark == nil)
    #expect(ConnectionKinds.agrees.mark == "+")
    #expect(ConnectionKinds.contradicts.mark == "−")
    #expect(ConnectionKinds([.agrees, .contradicts]).mark == "±")
  }
}
