import Foundation
import TestSupport
import Testing

/// The terminal is asked what it draws on, and its answer is no key.
struct BackgroundTests {
  private static let question = "\u{1B}]11;?\u{1B}\\\u{1B}[c"
  private static let kind = "\u{1B}[?62;4c"

  private func start(
    _ theme: String = "auto", _ values: [String: String?] = [:]
  ) throws -> PseudoTerminal {
    let program = try Program().with(values)
    try program.home.write("theme: \(theme)\n", to: ".config/verdict/config.yaml")
    let terminal = try program.start("--library", FixtureFolder.library)
    try terminal.waitForScreen(with: "Béla")
    return terminal
  }

  private func quit(_ terminal: PseudoTerminal) throws {
    terminal.send("Q")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.modes == terminal.firstModes)
  }

  @Test func `the question comes once, after the first frame`() throws {
    let terminal = try start()
    let asked = terminal.text.ranges(of: Self.question)
    #expect(asked.count == 1)
    let before = try #require(asked.first.map { terminal.text[..<$0.lowerBound] })
    #expect(before.contains("Summaries"))
    try quit(terminal)
  }

  @Test(arguments: [
    ("rgb:0000/0000/0000", "38;5;75m", "38;5;32m"),
    ("rgb:ffff/ffff/ffff", "38;5;25m", "38;5;32m"),
  ])
  func `the colours become those for the background`(
    colour: String, wanted: String, other: String
  ) throws {
    let terminal = try start()
    #expect(terminal.text.contains(other) && !terminal.text.contains(wanted))
    terminal.send("\u{1B}]11;\(colour)\u{1B}\\\(Self.kind)")
    try terminal.wait(for: wanted)
    #expect(try !terminal.type("", until: "Béla").contains(other))
    try quit(terminal)
  }

  @Test func `an answer among typed text is no part of it`() throws {
    let terminal = try start()
    terminal.send(":spea")
    for piece in ["\u{1B}]11;rgb:1e1e/1e", "1e/1e1e\u{1B}\\\u{1B}[?6", "2;4c"] {
      terminal.send(piece)
    }
    terminal.send("kers\r")
    let screen = try terminal.type("", until: "too few")
    #expect(!screen.contains("rgb") && !screen.contains("1e1e"))
    try quit(terminal)
  }

  @Test(
    arguments: [
      ("dark", [:]), ("light", [:]), ("mono", [:]), ("auto", ["COLORFGBG": "15;0"]),
      ("auto", ["NO_COLOR": "1"]), ("auto", ["TERM": "screen-256color"]),
      ("auto", ["TERM": "linux"]),
    ] as [(String, [String: String])])
  func `nothing is asked where the answer would change nothing, or none may come`(
    theme: String, values: [String: String]
  ) throws {
    let terminal = try start(theme, values.mapValues { $0 })
    #expect(!terminal.text.contains("\u{1B}]11;"))
    try quit(terminal)
  }

  @Test func `an answer on its way when the program ends is not left to the shell`() throws {
    let program = try Program().with(["VERDICT_LIBRARY": FixtureFolder.library])
    let terminal = try program.startShell("\"$verdict\"; echo back; cat -v")
    try terminal.wait(for: Self.question)
    terminal.send("Q\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{7}\(Self.kind)")
    try terminal.wait(for: "back\r\n")
    terminal.send("end\n\u{4}")
    try terminal.waitForEnd()
    #expect(terminal.text.hasSuffix("back\r\nend\r\nend\r\n"), "\(terminal.text.suffix(80))")
  }
}
