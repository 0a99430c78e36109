import TestSupport
import Testing

/// Links go with their words to terminals that take them, and to no other.
struct LinkTests {
  private static let opening = "\u{1B}]8;;https://example.org/bela-beispiel\u{1B}\\"
  private static let closing = "\u{1B}]8;;\u{1B}\\"

  @Test(arguments: ["1", "0"])
  func `show gives links`(forced: String) throws {
    let terminal = try Program().with(["FORCE_HYPERLINK": forced])
      .start("show", "bela-beispiel", "--library", FixtureFolder.library)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.text.contains(Self.opening + "A page") == (forced == "1"))
    #expect(terminal.text.contains("]8;;") == (forced == "1"))
    #expect(
      terminal.text.ranges(of: "]8;;https").count == terminal.text.ranges(of: Self.closing).count)
  }

  @Test func `a pipe gets none`() throws {
    let result = try Program().with(["FORCE_HYPERLINK": "1"])
      .run("show", "bela-beispiel", "--library", FixtureFolder.library)
    #expect(!result.text.contains("\u{1B}"))
  }

  @Test(arguments: ["1", "0"])
  func `the browser gives links, and takes them away with their words`(forced: String) throws {
    let terminal = try Program().with(["FORCE_HYPERLINK": forced])
      .start("bela-beispiel", "--library", FixtureFolder.library)
    try terminal.waitForScreen(with: "Béla")
    for _ in 0..<4 { terminal.send("G") }
    terminal.send("\u{C}")
    if forced == "1" {
      try terminal.wait(for: Self.opening + "A page")
    } else {
      try terminal.waitForScreen(with: "Connections")
      #expect(!terminal.text.contains("]8;;"))
    }
    terminal.send("Q")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.modes == terminal.firstModes)
  }
}
