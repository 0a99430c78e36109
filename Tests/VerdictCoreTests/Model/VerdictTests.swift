import Testing
import VerdictCore

struct VerdictTests {
  @Test(
    arguments: [
      ("Real", .real), ("🟢 real", .real), ("TRUE", .real), ("🟢", .real), ("🟢Real", .real),
      ("partially true", .partiallyTrue), ("🟡 Partly True", .partiallyTrue),
      ("Partial", .partiallyTrue),
      ("mixed", .partiallyTrue), ("Half true", .partiallyTrue), ("🔴 Hype", .hype),
      ("overhyped", .hype),
      ("🟢 Hype", .hype), ("⚪ Unproven", .unproven), ("⚪\u{FE0F} unverified", .unproven),
      ("Too Early", .unproven),
      ("", .missing), ("  ", .missing), ("Perhaps", .unknown("Perhaps")),
      (" 🔴 So so ", .unknown("🔴 So so")),
      ("🔵 Real", .unknown("🔵 Real")), ("Real-ish", .unknown("Real-ish")),
    ] as [(String, Verdict)])
  func `a verdict is read from its mark and its words`(text: String, verdict: Verdict) {
    #expect(Verdict(text) == verdict)
  }

  @Test(arguments: VerdictKind.allCases.filter { !$0.canonicalText.isEmpty })
  func `each kind is read from its own words and mark`(kind: VerdictKind) {
    for text in [kind.canonicalText] + kind.otherWords {
      #expect(Verdict(text).kind == kind)
      #expect(Verdict("\(kind.mark) \(text.uppercased())").kind == kind)
    }
    #expect(Verdict.split("\(kind.mark)  word ").mark == kind)
    #expect(Verdict.split("\(kind.mark)  word ").words == "word")
  }

  @Test func `claims are counted by the kind of their verdict`() {
    let verdicts: [Verdict] = [.real, .real, .hype, .unknown("x"), .unknown("y"), .missing]
    var tally = VerdictTally(verdicts.map { Claim(text: "a", verdict: $0) })
    #expect(VerdictKind.allCases.map { tally[$0] } == [2, 0, 1, 0, 2, 1])
    #expect(tally.total == 6)
    tally += tally
    #expect(VerdictKind.allCases.map { tally[$0] } == [4, 0, 2, 0, 4, 2])
  }
}
