import Foundation
import TestSupport
import Testing

/// What changed since the reader was last here, in the browser and after it has ended.
struct SeenTests {
  private let program: Program

  init() throws {
    program = try Program().with(["VERDICT_LIBRARY": "talks"])
    for name in ["Ada", "Bo", "Chen"] { try write(name, "Real") }
  }

  private func write(_ name: String, _ verdict: String) throws {
    try program.home.write(
      """
      ---
      speaker: \(name) Example
      ---

      ## Top Claims

      ### \(name) is right
      **Verdict:** \(verdict)
      **Was:** Real, 2024, before the trial
      """, to: "talks/\(name.lowercased()).md")
  }

  private func start() throws -> PseudoTerminal {
    let terminal = try program.start()
    try terminal.waitForScreen(with: "Ada Example")
    return terminal
  }

  private func end(_ terminal: PseudoTerminal) throws {
    terminal.send("Q")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  private var changed: Set<String> {
    get throws {
      let text = try program.run("changes").text
      return Set(text.split(separator: "\n").compactMap { $0.split(separator: "\t").first })
        .reduce(into: []) { $0.insert(String($1)) }
    }
  }

  /// Lets a browser see what there is, and end.
  private func look() throws {
    let terminal = try start()
    try terminal.wait(for: "the beginning") { _ in
      (try? program.run("changes").message.contains("has changed")) == true
    }
    try end(terminal)
  }

  @Test func `what changed while nobody looked is told at the start, listed, and seen`() throws {
    try look()
    try write("Ada", "Hype")
    try write("Bo", "Unproven")
    let terminal = try start()
    try terminal.wait(for: "2 summaries changed since you were last here")
    try terminal.type("w", until: "What changed  2 summaries")
    try terminal.wait(for: " → ")
    terminal.signal(SIGKILL)
    #expect(try terminal.waitForEnd() == .signalled(SIGKILL))
    #expect(try changed == ["ada", "bo"])
    // Opened, Ada's counts as seen.
    let second = try start()
    try second.type("\r", until: "before the trial")
    try second.wait(for: "Ada's to be seen") { _ in (try? changed) == ["bo"] }
    second.signal(SIGKILL)
    try second.waitForEnd()
    #expect(try changed == ["bo"])
    // Both are undone, by browsers that come later.
    let third = try start()
    try third.type("wU", until: "1 summary counted as seen")
    try end(third)
    #expect(try changed == [])
    let fourth = try start()
    try fourth.type("u", until: "undone: all seen")
    try fourth.type("u", until: "undone: ada seen")
    #expect(try changed == ["ada", "bo"])
    try fourth.type("\u{12}", until: "done again: ada seen")
    try end(fourth)
    #expect(try changed == ["bo"])
  }

  @Test func `all read is one change, undone by a browser that comes later`() throws {
    let terminal = try start()
    try terminal.type(":read all\r", until: "3 summaries marked as read")
    try end(terminal)
    #expect(try program.run("list", "is:unread").end == .exited(1))
    let second = try start()
    try second.type("u", until: "undone: all read")
    try end(second)
    #expect(try program.run("list", "is:unread").text.split(separator: "\n").count == 3)
  }

  @Test func `two browsers agree on what was seen`() throws {
    try look()
    try write("Ada", "Hype")
    let (first, second) = (try start(), try start())
    try first.type(":seen\r", until: "1 summary counted as seen")
    try second.type("w", until: "Nothing has changed since you last saw it.")
    try end(first)
    try end(second)
  }

  @Test func `a mark follows a claim that is reworded under the browser's eyes`() throws {
    try look()
    let terminal = try start()
    try terminal.type("2m", until: "★")
    try program.home.write(
      "---\nspeaker: Ada Example\n---\n\n## Top Claims\n\n### Ada is right again\n**Verdict:** Real\n",
      to: "talks/ada.md")
    try terminal.wait(for: "1 mark followed reworded claims; 8 shows which")
    try terminal.type("8/marks\r", until: "marks-followed")
    try end(terminal)
    #expect(
      try program.run("state", "list").text
        == "bookmark\tada#ada-is-right-again\tkept\t\tAda is right again\t\n")
  }
}
