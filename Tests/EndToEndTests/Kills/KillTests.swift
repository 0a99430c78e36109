import Foundation
import TestSupport
import Testing

/// A first scan may be killed at any moment: no summary is lost, doubled or wrong afterwards.
struct KillTests {
  private static let count = 500

  /// How much of an index is on the disk, in bytes; what is in its log counts.
  private func indexSize(_ program: Program) -> Int {
    guard let index = program.index else { return 0 }
    return ["", "-wal"].reduce(0) { sum, suffix in
      var status = stat()
      return stat(index + suffix, &status) == 0 ? sum + Int(status.st_size) : sum
    }
  }

  @Test func `whatever was written when the browser was killed, a list is complete`() throws {
    let program = try Program()
    try Talks.write(Self.count, to: "library", in: program.home)
    let whole = try program.run("list", "--library", "library").text
    #expect(whole.split(separator: "\n").count == Self.count)
    let size = indexSize(program)
    var random = SeededGenerator(seed: 9)
    let moments = cases(0..<7).map { _ in random.number(1...size) }
    for moment in [0, 1, size] + moments {
      program.home.remove(".cache")
      let browser = try program.start("library")
      if moment == 0 {
        try browser.wait(for: "reading ")
      } else {
        try browser.wait(for: "an index of \(moment) bytes") { _ in
          indexSize(program) >= moment
        }
      }
      browser.signal(SIGKILL)
      #expect(try browser.waitForEnd() == .signalled(SIGKILL))
      let result = try program.run("list", "--library", "library")
      #expect(result.text == whole, "killed at \(moment) of \(size)")
      #expect(result.message == "")
    }
  }

  @Test(.enabled(if: Tmux.isAvailable))
  func `two browsers that read one library for the first time both show all of it`() throws {
    let program = try Program()
    try Talks.write(Self.count, to: "library", in: program.home)
    let browsers = try [program, program].map { try $0.watch(program.home.path("library")) }
    for browser in browsers {
      try browser.wait(for: "all summaries") { rows in
        rows.contains { $0.hasPrefix(" \(Self.count) summaries") }
          && !rows.contains { $0.contains("reading ") }
      }
      try browser.press("G")
      try browser.wait(for: "Talk \(Talks.name(Self.count))")
      try browser.press("Enter")
      try browser.wait(for: "Another claim of talk \(Talks.name(Self.count))")
    }
    #expect(
      try program.run("list", "--library", program.home.path("library")).text
        .split(separator: "\n").count == Self.count)
  }
}
