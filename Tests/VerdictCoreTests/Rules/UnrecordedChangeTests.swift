import Testing

@testable import VerdictCore

struct UnrecordedChangeTests {
  private func claim(_ text: String, _ verdict: String, _ lines: String...) -> String {
    (["### \(text)", "**Verdict:** \(verdict)"] + lines + [""]).joined(separator: "\n")
  }

  private func reports(_ old: String..., became new: String...) -> [String] {
    let readings = [old, new].map { claims in
      let text = "---\nspeaker: Bo\n---\n## Claims\n" + claims.joined(separator: "\n")
      return SummaryReader.read(Array(text.utf8), path: FilePath("bo.md"))
    }
    guard let before = readings[0].summary else { return ["no summary"] }
    return UnrecordedChange.check(before, readings[1], since: "v1").map(DiagnosticFormatter.line)
  }

  @Test func `a verdict that changed wants a line that says so`() {
    #expect(
      reports(claim("Open", "Real"), became: claim("Open", "Hype")) == [
        "5:5: warning: add a line '**Was:** Real' with a date and a reason to the claim 'Open'; that "
          + "was its verdict at 'v1' [unrecorded-change]"
      ])
    #expect(reports(claim("Open", "so so"), became: claim("Open", "")).count == 1)
  }

  @Test(arguments: [
    "**Was:** Real, 2024-01, a reason", "**Was:** 🟢 real — a reason", "**Was:** Real",
    "**Was:** another word",
  ])
  func `a line that says so is enough`(line: String) {
    #expect(reports(claim("Open", "Real"), became: claim("Open", "Hype", line)) == [])
  }

  @Test func `a line that was there before, or names another verdict, is not`() {
    let was = "**Was:** Real, 2020"
    #expect(reports(claim("A", "Real", was), became: claim("A", "Hype", was)).count == 1)
    #expect(reports(claim("A", "Real", was), became: claim("A", "Hype", was, was)) == [])
    #expect(
      reports(claim("A", "Real"), became: claim("A", "Hype", "**Was:** Unproven, 2020")).count == 1)
  }

  @Test func `what did not change, is new, gone or had no verdict is no change`() {
    #expect(reports(claim("A", "Real"), became: claim("A", "True")) == [])
    #expect(reports(became: claim("A", "Real")) == [])
    #expect(reports(claim("A", "Real"), became: claim("Wholly other words", "Hype")) == [])
    #expect(reports("### A\n", became: claim("A", "Hype")) == [])
  }

  @Test func `a claim is known again by its identity, then by its letters`() {
    let moved = reports(
      claim("One", "Real"), claim("Open weights make audits possible", "Real"),
      became: claim("Open weights make most audits possible", "Hype"), claim("One", "Real"))
    #expect(moved.count == 1)
    #expect(moved.first?.contains("worded 'Open weights make audits possible'") == true)
    #expect(
      reports(
        claim("A b c d", "Real", "**Id:** x"), became: claim("Other words", "Hype", "**Id:** x")
      )
      .count == 1)
    // Of two that are alike the likest is the one.
    let likest = reports(
      claim("Open weights help", "Real"),
      became: claim("Open weights help audits", "Real"), claim("Open weights helped", "Hype"))
    #expect(likest.count == 1)
    #expect(reports(claim("人工智能会改变一切", "Real"), became: claim("人工智能会改变这一切", "Hype")).count == 1)
  }
}
