import Foundation
import TestSupport
import Testing

/// What is noted as seen may be killed at any moment: it is there whole, or not at all.
struct LedgerKillTests {
  private static let count = 300

  private func size(_ program: Program) -> Int {
    let folder = program.home.path(".local/state/verdict")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.reduce(0) { sum, name in
      var status = stat()
      return stat("\(folder)/\(name)", &status) == 0 ? sum + Int(status.st_size) : sum
    }
  }

  /// Runs a command that is killed once so much has been written; whether it was killed.
  private func kill(_ program: Program, at growth: Int, _ arguments: String...) throws -> Bool {
    let before = size(program)
    let command = try program.startShell(
      "exec \"$verdict\" \(arguments.joined(separator: " ")) > /dev/null; echo ended")
    _ = try? command.wait(for: "so much written", within: .seconds(20)) { text in
      size(program) >= before + growth || text.contains("as seen")
    }
    command.signal(SIGKILL)
    return try command.waitForEnd() == .signalled(SIGKILL)
  }

  @Test func `whenever it is killed, all of a library counts as seen, or nothing`() throws {
    let program = try Program().with(["VERDICT_LIBRARY": "library"])
    try Talks.write(Self.count, to: "library", in: program.home)
    _ = try program.run("list")
    var random = SeededGenerator(seed: 12)
    var killed = 0
    for _ in cases(0..<40) {
      program.home.remove(".local")
      if try kill(program, at: random.number(0...200_000), "changes") { killed += 1 }
      let result = try program.run("changes")
      #expect(result.text == "")
      #expect(result.end == .exited(1))
    }
    #expect(killed > 0)
    // Another word in every file.
    for number in 1...Self.count {
      let path = "library/talk-\(Talks.name(number)).md"
      let text = try String(contentsOfFile: program.home.path(path), encoding: .utf8)
      try program.home.write(text + "\nAnother word.\n", to: path)
    }
    let changed = try program.run("changes").text
    #expect(changed.split(separator: "\n").count == Self.count)
    for _ in cases(0..<40) {
      _ = try kill(program, at: random.number(0...200_000), "changes", "--seen")
      let left = try program.run("changes").text.split(separator: "\n").count
      #expect([0, Self.count].contains(left))
      if left == 0 { break }
    }
  }
}
