import Foundation
import TestSupport
import Testing

struct OutputTests {
  private static let commands = [
    ["list", "--library", FixtureFolder.library],
    ["speakers", "--library", FixtureFolder.library],
    ["show", "ada-example", "--library", FixtureFolder.library],
    ["check", "--library", FixtureFolder.library], ["--help"], ["--version"],
    ["debug", "frame", "--library", FixtureFolder.library],
  ]

  @Test(.enabled(if: access("/dev/full", W_OK) == 0), arguments: commands)
  func `a full disk is told with its reason, once`(arguments: [String]) throws {
    let result = try run(arguments, output: .file("/dev/full"))
    #expect(result.message == "verdict: the output cannot be written: no space left on device\n")
    #expect(result.end == .exited(3))
  }

  @Test(.enabled(if: access("/dev/full", W_OK) == 0))
  func `a full disk counts for more than what a check has found`() throws {
    let program = try Program()
    try program.home.write("---\ndate: never\n---\n", to: "library/a.md")
    let result = try program.run("check", "library", output: .file("/dev/full"))
    #expect(result.message == "verdict: the output cannot be written: no space left on device\n")
    #expect(result.end == .exited(3))
  }

  @Test(arguments: commands)
  func `a pipe that nobody reads ends the command quietly`(arguments: [String]) throws {
    let result = try run(arguments, output: .brokenPipe)
    #expect(result.message == "")
    #expect(result.end == .signalled(SIGPIPE))
  }

  @Test(arguments: [[0], [0, 2], [0, 1, 2], [1], [2]] as [Set<Int32>])
  func `closed descriptors are nobody's to take`(closed: Set<Int32>) throws {
    let program = try Program()
    let result = try program.run("list", "--library", FixtureFolder.library, closed: closed)
    #expect(result.end == .exited(0))
    #expect(result.message == "")
    #expect(result.text.isEmpty == closed.contains(1))
    // Had the index been opened as standard output, rows would have been written into it.
    let again = try program.run("list", "--library", FixtureFolder.library)
    #expect(again.text.split(separator: "\n").count == 5)
    #expect(again.message == "")
  }

  private func run(_ arguments: [String], output: FinishedProcess.Output) throws -> FinishedProcess
  {
    let program = try Program()
    return try FinishedProcess(
      running: Program.path, arguments, environment: program.environment,
      folder: program.home.path, output: output)
  }
}
