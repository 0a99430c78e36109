import TestSupport
import Testing

struct UsageTests {
  @Test func `the version is one line`() throws {
    let result = try Program().run("--version")
    #expect(result.text.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    #expect(result.message == "")
    #expect(result.end == .exited(0))
  }

  @Test(arguments: [["--help"], ["-h"], ["list", "--help"], ["help", "check"]])
  func `help goes to standard output`(arguments: [String]) throws {
    let program = try Program()
    let result = try FinishedProcess(
      running: Program.path, arguments, environment: program.environment)
    #expect(result.text.contains("USAGE: verdict"))
    #expect(result.message == "")
    #expect(result.end == .exited(0))
  }

  @Test func `the help tells the rule for the library and the exit status, not what is hidden`()
    throws
  {
    let help = try Program().run("--help").text
    for text in ["$VERDICT_LIBRARY", "./content", "Exit status", "list", "show", "check"] {
      #expect(help.contains(text))
    }
    #expect(!help.contains("debug"))
  }

  @Test(
    arguments: [
      ["--nope"], ["list", "--nope"], ["show"], ["show", "a", "b"], ["list", "--library"],
      ["debug", "crash", "gently"], ["debug", "frame", "--keys", "<Nope>"],
    ])
  func `wrong usage is told on standard error`(arguments: [String]) throws {
    let program = try Program()
    let result = try FinishedProcess(
      running: Program.path, arguments, environment: program.environment)
    #expect(result.text == "")
    #expect(!result.message.isEmpty)
    #expect(result.end == .exited(2))
  }
}
