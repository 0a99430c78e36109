import Foundation
import TestSupport
import Testing

struct ResizeTests {
  /// What paints the whole screen: all from the last time it was cleared to the end of the footer.
  private func painting(on terminal: PseudoTerminal, until words: String) throws -> String {
    let all = try terminal.type("", until: words)
    return all.components(separatedBy: "\u{1B}[2J").last ?? ""
  }

  @Test(arguments: [(97, 31), (20, 5), (1, 1), (300, 100)])
  func `a storm of sizes leaves a browser that takes keys and quits`(width: Int, height: Int)
    throws
  {
    let terminal = try Program().start("--library", FixtureFolder.library)
    try terminal.waitForScreen(with: "Ada Example on Open Compute")
    var random = SeededGenerator(seed: width)
    for _ in 1...200 {
      terminal.resize(width: random.number(1...300), height: random.number(1...100))
      if random.oneIn(4) { terminal.send(random.pick(["j", "k", "\t", "p", "2", "1"])) }
    }
    terminal.resize(width: width, height: height)
    terminal.send("Q")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.sent.violations == [])
  }

  @Test(arguments: [(97, 31), (300, 100), (43, 12)])
  func `a screen that was resized is the screen of a fresh start`(width: Int, height: Int) throws {
    let program = try Program()
    #expect(try program.run("list", "--library", FixtureFolder.library).end == .exited(0))
    let fresh = try program.start(
      "--library", FixtureFolder.library, width: width, height: height)
    try fresh.waitForScreen(with: "help")
    let terminal = try program.start("--library", FixtureFolder.library)
    try terminal.waitForScreen(with: "Ada Example on Open Compute")
    var random = SeededGenerator(seed: height)
    for _ in 1...200 {
      terminal.resize(width: random.number(1...300), height: random.number(1...100))
    }
    terminal.resize(width: width, height: height)
    try terminal.wait(for: "the screen of \(width)×\(height)") { _ in
      // Both anew each time: answers from the library may still be on their way to either.
      guard let wanted = try? painting(on: fresh, until: "help") else { return false }
      return (try? painting(on: terminal, until: "help")) == wanted
    }
  }
}
