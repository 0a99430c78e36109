import Testing

@testable import VerdictCore

struct SkeletonTests {
  @Test(arguments: [
    "Ada Example", "José Ñandú", "李 # 作者", "a: \"b\" # c", "-x\n---\ny", "*A* [B](c)",
  ])
  func `a skeleton checks clean but for what is to be filled in`(name: String) {
    let summary = Summary(skeletonFor: name)
    let path = FilePath("\(summary.slug).md")
    let text = SummaryWriter.write(summary, path: path)
    let reading = SummaryReader.read(Array(text.utf8), path: path)
    let rules = Set(reading.diagnostics.map(\.rule))
    #expect(rules == ["missing-verdict", "missing-quote", "empty-section"], "\(text)")
    #expect(reading.summary?.speaker == summary.speaker)
    #expect(text.contains("### …\n**Verdict:**\n**Evidence:**\n"))
  }
}
