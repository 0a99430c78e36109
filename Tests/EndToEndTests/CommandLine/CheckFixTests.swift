import Foundation
import TestSupport
import Testing

struct CheckFixTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.home.write(
      "\n---\nSpeaker: Bo\ndate: 2024-01-02T10:00Z\n---\n\n##Whats Real\nx\n\n## Claims\n",
      to: "talks/b.md")
    try program.home.write("---\nspeaker: Ada\n---\n", to: "talks/a.md")
  }

  private func text() throws -> String {
    try String(contentsOfFile: program.home.path("talks/b.md"), encoding: .utf8)
  }

  @Test func `a dry run shows a diff and writes nothing`() throws {
    let before = try text()
    let result = try program.run("check", "--fix", "--dry-run", "talks")
    #expect(
      result.text == """
        --- talks/b.md
        +++ talks/b.md
        @@ -1,10 +1,9 @@
        -
         ---
        -Speaker: Bo
        -date: 2024-01-02T10:00Z
        +speaker: Bo
        +date: 2024-01-02
         ---
         
        -##Whats Real
        +## What's Real
         x
         
         ## Claims

        """)
    #expect(
      result.message == """
        talks/b.md: 5 problems to mend: late-front-matter, heading-without-blank, misspelt-key, \
        date-with-time, near-miss-section

        """)
    #expect(result.end == .exited(1))
    #expect(try text() == before)
  }

  @Test func `the diff of a fix is what was done, and a second one has nothing to do`() throws {
    let dry = try program.run("check", "--fix", "--dry-run", "talks/b.md")
    let result = try program.run("check", "--fix", "talks/b.md")
    #expect(result.text == dry.text)
    #expect(result.message.hasPrefix("talks/b.md: 5 problems mended: "))
    #expect(result.end == .exited(0))
    #expect(
      try text() == "---\nspeaker: Bo\ndate: 2024-01-02\n---\n\n## What's Real\nx\n\n## Claims\n")
    let again = try program.run("check", "--fix", "talks")
    #expect(again.text == "")
    #expect(again.message == "nothing here can be mended without a person\n")
    #expect(again.end == .exited(0))
  }

  @Test(arguments: [["--dry-run"], ["--fix", "--format", "json"]])
  func `what does not go together is wrong usage`(arguments: [String]) throws {
    let result = try FinishedProcess(
      running: Program.path, ["check"] + arguments, environment: program.environment,
      folder: program.home.path)
    #expect(result.end == .exited(2))
  }
}
