import Foundation
import TestSupport
import Testing

struct LogTests {
  @Test func `a log has a line for each scan, question and work, with the time it took`() throws {
    let unlogged = try Program()
    // The index is there, so that the first frame shows the number that the test waits for.
    _ = try unlogged.run("list", "--library", FixtureFolder.library)
    let program = unlogged.with(["VERDICT_LOG": "log"])
    try program.home.write("an older line\n", to: "log")
    let terminal = try program.start(FixtureFolder.library)
    try terminal.waitForScreen(with: "5 summaries")
    terminal.send("/audits\r")
    try terminal.wait(for: "of 5 summaries")
    terminal.send("Q")
    #expect(try terminal.waitForEnd() == .exited(0))
    let lines = try log(program).split(separator: "\n").map(String.init)
    #expect(lines.first == "an older line")
    let time = #/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z info .*/#
    for line in lines.dropFirst() { #expect(line.wholeMatch(of: time) != nil, "\(line)") }
    let scan = lines.first { $0.contains(" info scan ") }
    #expect(scan?.contains(#/ cancelled=false found=\d+ ms=\d+\.\d\d read=\d+ removed=0/#) == true)
    #expect(lines.contains { $0.contains(#/ info kept ms=.* work=remember/#) })
    #expect(lines.contains { $0.contains(#/ info answered ms=.* question=totals/#) })
    #expect(lines[1].contains(" info browse library="))
  }

  @Test func `nothing in a log is acted on by a terminal`() throws {
    let program = try Program().with(["VERDICT_LOG": "log"])
    try program.home.write("", to: "li\u{1B}[2Jb/.keep")
    _ = try program.start("./li\u{1B}[2Jb").waitForScreen(with: "0 summaries")
    let log = try log(program)
    #expect(log.contains("li␛[2Jb"))
    #expect(!log.contains("\u{1B}"))
  }

  @Test(arguments: ["/", "no/such/folder", "/dev/tty"])
  func `a log that cannot be written is told before anything else`(path: String) throws {
    let terminal = try Program().with(["VERDICT_LOG": path]).start(FixtureFolder.library)
    #expect(try terminal.waitForEnd() == .exited(3))
    #expect(terminal.text.hasPrefix("verdict: the log '\(path)'"))
    #expect(!terminal.text.contains("\u{1B}"))
  }

  @Test func `without the variable there is no log`() throws {
    let program = try Program().with(["VERDICT_LOG": ""])
    _ = try program.run("list", "--library", FixtureFolder.library)
    let names = try FileManager.default.contentsOfDirectory(atPath: program.home.path)
    #expect(names == [".cache"])
  }

  private func log(_ program: Program) throws -> String {
    try String(contentsOfFile: program.home.path("log"), encoding: .utf8)
  }
}
