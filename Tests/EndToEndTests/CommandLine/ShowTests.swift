import TestSupport
import Testing

struct ShowTests {
  @Test func `show in a pipe is the whole summary, 80 cells wide`() throws {
    let result = try Program().run("show", "ada-example", "--library", FixtureFolder.library)
    #expect(result.message == "")
    #expect(result.end == .exited(0))
    try Golden.expect(
      result.text, equals: "Tests/EndToEndTests/Fixtures/Golden/show-ada-example.txt")
  }

  @Test(arguments: ["bela-beispiel", "Béla Beispiel", "bela beispiel"])
  func `a summary is found by its slug and by its speaker's name`(name: String) throws {
    let result = try Program().run("show", name, "--library", FixtureFolder.library)
    #expect(result.text.contains("Audits are cheap"))
    #expect(result.end == .exited(0))
  }

  @Test func `an unknown slug is told, and how to find another`() throws {
    let result = try Program().run("show", "zeno", "--library", FixtureFolder.library)
    #expect(result.text == "")
    #expect(
      result.message
        == "verdict: there is no summary 'zeno'; `verdict list` shows what there is\n")
    #expect(result.end == .exited(1))
  }

  @Test(arguments: [20, 43, 200])
  func `show on a terminal fits its width`(width: Int) throws {
    let terminal = try Program()
      .start("show", "ada-example", "--library", FixtureFolder.library, width: width)
    #expect(try terminal.waitForEnd() == .exited(0))
    let lines = SentText(terminal.output).plain.split(separator: "\r\n")
    #expect(lines.contains { $0.contains("real") })
    // A URL stays whole.
    #expect(lines.allSatisfy { Cells.width(of: $0) <= width || $0.contains("://") })
  }
}
