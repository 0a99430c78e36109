import Foundation
import TestSupport
import Testing

/// What is done to the files of a library shows in the browser without a key.
struct LiveChangeTests {
  private func text(_ title: String, _ verdict: String) -> String {
    """
    ---
    speaker: Ada Example
    title: \(title)
    ---
    ## Top Claims

    ### One claim
    **Verdict:** \(verdict)
    > Said so. [representative paraphrase]

    """
  }

  private func start(_ program: Program) throws -> PseudoTerminal {
    try program.home.write(text("First title", "Real"), to: "library/ada.md")
    let terminal = try program.start("library", width: 120)
    try terminal.waitForScreen(with: "● 1 real")
    return terminal
  }

  @Test func `a verdict that an editor changes is on the screen`() throws {
    let program = try Program()
    let terminal = try start(program)
    try program.home.write(text("First title", "Hype"), to: "library/ada.md")
    try terminal.wait(for: "○ 1 hype")
    try program.home.write(text("First title", "Unproven"), to: "library/ada.tmp")
    rename(program.home.path("library/ada.tmp"), program.home.path("library/ada.md"))
    try terminal.wait(for: "◌ 1 unproven")
    try terminal.type("", until: "◌ 1 unproven")
  }

  @Test func `summaries come and go with their files and folders`() throws {
    let program = try Program()
    let terminal = try start(program)
    try program.home.write(text("Second title", "Real"), to: "library/new/bela.md")
    try terminal.wait(for: "Second title")
    try terminal.type("", until: "2 summaries")
    program.home.remove("library/new")
    try terminal.wait(for: "the second summary's end") { _ in
      (try? terminal.type("", until: "First title").contains("1 summary")) == true
    }
  }

  @Test func `two browsers on one library both show a change`() throws {
    let program = try Program()
    let (one, other) = (try start(program), try start(program))
    try program.home.write(text("First title", "Hype"), to: "library/ada.md")
    try one.wait(for: "○ 1 hype")
    try other.wait(for: "○ 1 hype")
  }

  @Test func `a library that vanishes is told until it is back, still shown, and watched again`()
    throws
  {
    let program = try Program()
    let terminal = try start(program)
    rename(program.home.path("library"), program.home.path("away"))
    try terminal.wait(for: "cannot be read: no such file or directory")
    #expect(try terminal.type("j", until: "First title").contains("no such file"))
    rename(program.home.path("away"), program.home.path("library"))
    try program.home.write(text("Second title", "Hype"), to: "library/bela.md")
    try terminal.wait(for: "Second title")
    try terminal.wait(for: "an end of the complaint") { _ in
      (try? terminal.type("", until: "2 summaries").contains("no such file")) == false
    }
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test(.enabled(if: Blocking.canBeSeen, "Linux shows where a thread waits"))
  func `nothing wakes while nothing changes`() throws {
    let program = try Program()
    let terminal = try start(program)
    try terminal.wait(for: "the loop and the watch to wait") { _ in
      Blocking.threadsWaitingForEver(in: terminal.process) == 2
    }
  }
}
