import Foundation
import TestSupport
import Testing

/// What must hold before anything is drawn; else one sentence says what to do.
struct StartTests {
  private func expectRefusal(_ terminal: PseudoTerminal, naming words: String) throws {
    let before = terminal.modes
    #expect(try terminal.waitForEnd() == .exited(2))
    #expect(terminal.text.hasPrefix("verdict: "))
    #expect(terminal.text.contains(words))
    #expect(terminal.text.split(separator: "\r\n").count == 1)
    #expect(!terminal.text.contains("\u{1B}"))
    #expect(terminal.modes == before)
  }

  @Test(arguments: [nil, "", "nonsense", "dumb", "unknown"])
  func `a terminal that nobody knows how to draw on is refused`(type: String?) throws {
    let program = try Program().with(["TERM": type])
    try expectRefusal(
      program.start("--library", FixtureFolder.library), naming: "verdict list")
  }

  @Test func `input that is no terminal is refused`() throws {
    let result = try Program().run("--library", FixtureFolder.library)
    #expect(result.text == "")
    #expect(result.message.contains("standard input is not a terminal"))
    #expect(result.message.split(separator: "\n").count == 1)
    #expect(result.end == .exited(2))
  }

  @Test func `output that is no terminal is refused`() throws {
    let program = try Program().with(["VERDICT_LIBRARY": FixtureFolder.library])
    try expectRefusal(
      program.startShell("exec \"$verdict\" >out"), naming: "standard output is not a terminal")
    #expect(try String(contentsOfFile: program.home.path("out"), encoding: .utf8) == "")
  }

  @Test func `where too few files can be open, that is told before anything is drawn`() throws {
    let program = try Program().with(["VERDICT_LIBRARY": FixtureFolder.library])
    let terminal = try program.startShell("ulimit -n 8; exec \"$verdict\"")
    #expect(try terminal.waitForEnd() == .exited(3))
    #expect(terminal.text.hasPrefix("verdict: only 8 files can be open at a time"))
    #expect(!terminal.text.contains("\u{1B}"))
  }

  @Test(arguments: [("nowhere", 2), ("./nowhere", 3), ("file", 3)] as [(String, Int32)])
  func `what cannot be browsed is told before anything is drawn`(
    folder: String, status: Int32
  ) throws {
    let program = try Program()
    try program.home.write("", to: "file")
    let terminal = try program.start(folder)
    #expect(try terminal.waitForEnd() == .exited(status))
    #expect(terminal.text.contains("'\(folder)'"))
    #expect(!terminal.text.contains("\u{1B}"))
  }

  @Test(arguments: ["empty", "without"])
  func `a folder without a summary is a screen that says so`(folder: String) throws {
    let program = try Program()
    try program.home.write("", to: "empty/.keep")
    try program.home.write("words", to: "without/notes.md")
    let terminal = try program.start(folder)
    try terminal.wait(for: "No summaries in \(folder)")
    terminal.send("jk\r24??q")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  private static let localedef = "/usr/bin/localedef"

  @Test(
    .enabled(if: access(localedef, X_OK) == 0, "needs a locale to be made"),
    .enabled(if: access("/usr/share/i18n/locales/en_US", R_OK) == 0))
  func `a locale of another character set is refused`() throws {
    let program = try Program()
    let made = try FinishedProcess(
      running: Self.localedef,
      ["-i", "en_US", "-f", "ISO-8859-1", program.home.path("en_US.ISO-8859-1")],
      environment: ["PATH": "/usr/bin:/bin"])
    try #require(made.end == .exited(0), "\(made.message)")
    let latin = program.with(["LC_ALL": "en_US.ISO-8859-1", "LOCPATH": program.home.path])
    try expectRefusal(
      latin.start("--library", FixtureFolder.library), naming: "“ISO-8859-1”")
    let list = try latin.run("list", "--library", FixtureFolder.library)
    #expect(list.text.contains("Béla Beispiel"))
    #expect(list.end == .exited(0))
  }

  @Test(arguments: ["C", "POSIX", nil])
  func `the locale of no language says nothing about the terminal, so it is taken for UTF-8`(
    locale: String?
  ) throws {
    let terminal = try Program().with(["LC_ALL": locale])
      .start("--library", FixtureFolder.library)
    try terminal.waitForScreen(with: "Béla Beispiel")
  }
}
