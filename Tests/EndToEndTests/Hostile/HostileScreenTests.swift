import Foundation
import TestSupport
import Testing

/// Nothing in a file reaches a terminal but as words, on any page.
struct HostileScreenTests {
  /// A browser at the list of a hostile library that has been read.
  private func start(width: Int = 120, height: Int = 50) throws -> PseudoTerminal {
    let program = try Program()
    try HostileLibrary.write(to: "library", in: program.home)
    #expect(try program.run("list", "--library", "library").end == .exited(0))
    let terminal = try program.start("library", width: width, height: height)
    try terminal.waitForScreen(with: "speakerword")
    return terminal
  }

  private func expectClean(_ terminal: PseudoTerminal) throws {
    terminal.send("Q")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.sent.violations == [])
    let withoutQuestion = terminal.text.replacing("\u{1B}]11;?\u{1B}\\", with: "")
    #expect(!withoutQuestion.contains("\u{1B}]"))
    #expect(terminal.sent.modes == ["?25"])
  }

  /// What full paints of the screen show after some keys; the second has what was still asked for at
  /// the first.
  private func screen(_ terminal: PseudoTerminal, after keys: String) throws -> String {
    let first = try terminal.type(keys, until: "help")
    return SentText((first + (try terminal.type("", until: "help"))).utf8).plain
  }

  @Test(arguments: [(120, 50), (80, 24), (200, 60)])
  func `the lists and their previews`(width: Int, height: Int) throws {
    let terminal = try start(width: width, height: height)
    var seen = ""
    for _ in 0..<(5 + HostileLibrary.names.count) { seen += try screen(terminal, after: "j") }
    seen += try screen(terminal, after: "2")
    seen += try screen(terminal, after: "G")
    for word in ["speakerword", "itleword", "badtitle", "rawtitle", "claimtext", "unjudged"] {
      #expect(seen.contains(word), "\(word)")
    }
    try expectClean(terminal)
  }

  @Test(arguments: [(120, 50), (80, 24), (200, 60)])
  func `a summary, its claims and each of its panels`(width: Int, height: Int) throws {
    let terminal = try start(width: width, height: height)
    // The keys that follow are for the summary.
    var seen = try SentText(terminal.type("g\r", until: "standfirst").utf8).plain
    for _ in 0..<60 { seen += try screen(terminal, after: "j") }
    for _ in 0..<(HostileLibrary.panelWords.count + 1) { seen += try screen(terminal, after: "]") }
    for word in HostileLibrary.claimWords + HostileLibrary.panelWords + ["standfirst"] {
      #expect(seen.contains(word), "\(word)")
    }
    try expectClean(terminal)
  }

  @Test func `connections, graph, overlays, and speakers of whom there is nothing`() throws {
    let terminal = try start()
    try terminal.type("g\r", until: "quotetext")
    try terminal.type("c", until: "Connections of")
    try terminal.type("j\r", until: "There is no summary of")
    try terminal.type("q", until: "quotetext")
    try terminal.type("4", until: "SPEAKERWORD")
    try terminal.type("j", until: "contradicted")
    for keys in ["d", "]", "j", "]", "l", "z", "z]", "tspeaker\r", "\t", "!", "j"] {
      _ = try screen(terminal, after: keys)
    }
    try terminal.type("h", until: "help")
    try terminal.type("3", until: "verdicts")
    _ = try screen(terminal, after: "G")
    _ = try screen(terminal, after: "gCspeaker\r")
    _ = try screen(terminal, after: "j")
    try terminal.type("1F", until: "no verdict")
    try terminal.type("j ", until: "[x]")
    try terminal.type("h?", until: "next, previous")
    try expectClean(terminal)
  }
}
