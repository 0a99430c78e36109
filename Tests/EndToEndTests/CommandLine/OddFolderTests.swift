import Foundation
import TestSupport
import Testing

struct OddFolderTests {
  @Test(arguments: ["list", "show", "check"])
  func `a folder that does not exist is told`(command: String) throws {
    let result = try run(command, on: "nowhere")
    #expect(result.message == "verdict: there is no folder 'nowhere'\n")
    #expect(result.end == .exited(3))
  }

  @Test(arguments: ["list", "show", "check"])
  func `a file instead of a folder is told`(command: String) throws {
    let result = try run(command, on: "file")
    #expect(result.message == "verdict: 'file' is not a folder\n")
    #expect(result.end == .exited(3))
  }

  @Test(arguments: ["empty", "without"])
  func `a folder without a summary has nothing to list`(folder: String) throws {
    let result = try run("list", on: folder)
    #expect(result.text == "")
    #expect(result.message == "verdict: no summaries in '\(folder)'\n")
    #expect(result.end == .exited(1))
  }

  @Test func `links that lead nowhere, pipes and devices are reported, all others load`() throws {
    let program = try Program()
    let home = program.home
    try home.write("---\nspeaker: Good\n---\n# A title\n", to: "library/good.md")
    symlink("nowhere.md", home.path("library/dangling.md"))
    symlink("loop.md", home.path("library/loop.md"))
    symlink("/dev/zero", home.path("library/zero.md"))
    mkfifo(home.path("library/pipe.md"), 0o644)
    let listed = try program.run("list", "--library", "library")
    #expect(listed.text.hasPrefix("good\tGood\t"))
    #expect(listed.text.split(separator: "\n").count == 1)
    #expect(listed.message == "")
    #expect(listed.end == .exited(0))
    let checked = try program.run("check", "library")
    let unreadable = checked.text.split(separator: "\n").filter { $0.contains("unreadable-file") }
    #expect(
      unreadable == [
        "library/dangling.md:1:1: error: the file cannot be read: it links to a file that does not exist [unreadable-file]",
        "library/loop.md:1:1: error: the file cannot be read: too many levels of symbolic links [unreadable-file]",
        "library/pipe.md:1:1: error: the file cannot be read: it is not a regular file [unreadable-file]",
        "library/zero.md:1:1: error: the file cannot be read: it links to a file outside the library [unreadable-file]",
      ])
    #expect(checked.end == .exited(1))
  }

  /// Runs a command in a folder that holds an odd one of each sort.
  private func run(_ command: String, on folder: String) throws -> FinishedProcess {
    let program = try Program()
    try program.home.write("words", to: "file")
    try program.home.write("", to: "empty/.keep")
    try program.home.write("words", to: "without/notes.md")
    let slug = command == "show" ? ["ada"] : []
    return try FinishedProcess(
      running: Program.path, [command] + slug + ["--library", folder],
      environment: program.environment, folder: program.home.path)
  }
}
