import TestSupport
import Testing

struct ListTests {
  @Test func `list in a pipe is one record a summary, with tabs between its fields`() throws {
    let result = try Program().run("list", "--library", FixtureFolder.library)
    #expect(
      result.text == """
        ada-example\tAda Example\t2024-05-17\tAda Example on Open Compute\treal 1 partial 1 hype 1 unproven 1
        bela-beispiel\tBéla Beispiel\t2023\tAudits for Everybody\treal 1
        chen-li\tChen Li 作者\t2022-11\tChips and Fish\thype 1
        dora-demo\tDora Demo\t\tTides of Data\tunproven 1
        emil-essai\tÉmile Essai\t2021-02-03\tEssays in Doubt\tpartial 1

        """)
    #expect(result.message == "")
    #expect(result.end == .exited(0))
  }

  @Test func `list on a terminal has no tabs, fits its width, and has colours`() throws {
    let terminal = try Program().start("list", "--library", FixtureFolder.library, width: 60)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.text.contains("Ada Example"))
    #expect(!terminal.text.contains("\t"))
    #expect(terminal.text.contains("\u{1B}["))
    let lines = SentText(terminal.output).plain.split(separator: "\r\n")
    #expect(lines.count == 5)
    #expect(lines.allSatisfy { Cells.width(of: $0) <= 60 })
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"], ["TERM": nil]] as [[String: String?]])
  func `no colours are printed where none are wanted`(values: [String: String?]) throws {
    let terminal = try Program().with(values)
      .start("list", "--library", FixtureFolder.library)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(!terminal.text.contains("\u{1B}"))
  }
}
