import Foundation
import TestSupport
import Testing

@testable import VerdictApp

struct ChildProcessTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The text that a shell script leaves in `$1`, the file given to it.
  private func run(_ script: String, input: String? = nil) throws -> String {
    let file = folder.path + "/out"
    let command = ProgramCommand(words: ["/bin/sh", "-c", script, "sh", file])
    if let input {
      try Clipboard.copy(input, with: command)
    } else {
      try ChildProcess(command, in: .own).wait()
    }
    return try String(contentsOfFile: file, encoding: .utf8)
  }

  @Test func `a program apart has no terminal and a session of its own`() throws {
    let text = try run(
      "{ ps -o sid= -p $$; echo $$; readlink /proc/self/fd/0; } > \"$1\"; echo x; echo y >&2")
    let lines = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(lines[0] == lines[1])
    #expect(lines[2] == "/dev/null")
  }

  @Test(arguments: [0, 1, 70_000, 1_000_000])
  func `a text is taken whole, whatever its length`(length: Int) throws {
    let text = String(repeating: "ä\n", count: length / 2)
    #expect(try run("cat > \"$1\"", input: text) == text)
  }

  @Test func `a program that reads nothing takes nothing and holds nobody up`() throws {
    #expect(try run(": > \"$1\"", input: String(repeating: "x", count: 1_000_000)) == "")
  }

  @Test(arguments: [
    (["/bin/sh", "-c", "exit 3"], "sh ended with status 3"),
    (["/bin/sh", "-c", "kill -TERM $$"], "sh was ended by signal 15"),
    (["/bin/sh", "-c", "kill -PIPE $$"], "sh was ended by signal 13"),
    (["/no/such/program", "x"], "/no/such/program cannot be started: no such file or directory"),
  ])
  func `how a program fails is told`(words: [String], message: String) {
    #expect {
      try ChildProcess(ProgramCommand(words: words), in: .own).wait()
    } throws: {
      "\($0)" == message
    }
  }
}
