import Testing

@testable import VerdictCore

struct UnreadClaimsTests {
  @Test(arguments: [
    ("## Top Claims\n- A.\n- B.\n", "2:1"),
    ("## Claims\n\nThree of them:\n\n1. A.\n2. B.\n", "5:1"),
    ("## Top Claims\n  * A: **Verdict:** Real\n\n### B\n> q\n", "2:3"),
    ("## Top Claims\n- A, **Verdict**: Hype\n\n### B\n> q\n", "2:1"),
  ])
  func `claims in bullets are reported where the list starts`(text: String, location: String) {
    #expect(reports(text) == ["\(location)"])
  }

  @Test(arguments: [
    "## Top Claims\n\nWords.\n",
    "## Top Claims\n- The talk had a theme.\n\n### A\n> q\n",
    "## Top Claims\n\n### A\n**Verdict:** Real\n> q\n\n- a reason\n- a verdict: none\n",
    "---\nspeaker: Bo\n---\n\n- Verdict: none\n\n## What's Real\n- A.\n",
  ])
  func `other lists are left alone`(text: String) {
    #expect(reports(text) == [])
  }

  private func reports(_ text: String) -> [String] {
    SummaryReader.read(Array(text.utf8), path: FilePath("a.md")).diagnostics
      .filter { $0.rule == UnreadClaims.id }
      .map { "\($0.location.line):\($0.location.column)" }
  }
}
