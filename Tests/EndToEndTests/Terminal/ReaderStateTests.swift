import Foundation
import TestSupport
import Testing

/// Marks outlive the browser, whatever ends it.
struct ReaderStateTests {
  private let program: Program

  init() throws { program = try Program().with(["VERDICT_LIBRARY": FixtureFolder.library]) }

  private func start() throws -> PseudoTerminal {
    let terminal = try program.start()
    try terminal.waitForScreen(with: "Ada Example on Open Compute")
    return terminal
  }

  private var stateFolder: String { program.home.path(".local/state/verdict") }

  private func marks(_ arguments: String...) throws -> [[String: String]] {
    let result = try program.run("state", "export")
    let whole = try JSONSerialization.jsonObject(with: Data(result.text.utf8)) as? [String: Any]
    return try #require(whole?["marks"] as? [[String: String]])
  }

  @Test func `whatever is seen on the screen is there after kill -9, and can be undone`() throws {
    // The first browser marks, each later one takes the mark away or puts it there.
    for round in 0..<4 {
      let terminal = try start()
      let isMarked = round % 2 == 0
      terminal.send("m")
      try terminal.wait(for: "the mark") { _ in
        (try? marks())?.isEmpty == !isMarked
      }
      terminal.signal(SIGKILL)
      #expect(try terminal.waitForEnd() == .signalled(SIGKILL))
      #expect(try marks().count == (isMarked ? 1 : 0))
    }
    let terminal = try start()
    try terminal.type("u", until: "★")
    try terminal.type("uuu", until: "Ada")
    terminal.send("u")
    try terminal.wait(for: "there is nothing to undo")
    try terminal.type("\u{12}", until: "★")
    terminal.send("Q")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(try marks().count == 1)
  }

  @Test func `two browsers see each other's marks once they ask again`() throws {
    let first = try start()
    let second = try start()
    try first.type("m", until: "★")
    try second.type("jm", until: "★")
    #expect(try marks().count == 2)
    for terminal in [first, second] {
      terminal.send("Q")
      #expect(try terminal.waitForEnd() == .exited(0))
    }
  }

  @Test func `marks that cannot be saved are said, and the end says so too`() throws {
    try program.home.write("no folder", to: ".local/state/verdict")
    let terminal = try start()
    terminal.send("m")
    try terminal.wait(for: "not saved, bookmark on")
    terminal.send("Q")
    #expect(try terminal.waitForEnd() == .exited(3))
    #expect(terminal.text.contains("1 change of your marks could not be saved"))
    #expect(terminal.modes == terminal.firstModes)
  }

  @Test func `marks go out and come in, and bad files change nothing`() throws {
    let terminal = try start()
    try terminal.type("m", until: "★")
    terminal.send("Q")
    try terminal.waitForEnd()
    let exported = try program.run("state", "export").text
    try program.home.write(exported, to: "marks.json")
    try program.home.write(
      "{\"marks\": [{\"kind\": \"love\", \"summary\": \"a\"}]}", to: "bad.json")
    try program.home.write("nonsense", to: "worse.json")
    program.home.remove(".local")
    #expect(try marks().isEmpty)
    #expect(
      try program.run("state", "import", "bad.json").message
        == "verdict: 'bad.json': the kind 'love' means nothing here\n")
    #expect(try program.run("state", "import", "worse.json").end == .exited(2))
    #expect(try program.run("state", "import", "nowhere.json").end == .exited(3))
    let result = try program.run("state", "import", "marks.json")
    #expect(result.message == "1 mark imported\n")
    #expect(try program.run("state", "export").text == exported)
    #expect(try program.run("list", "is:bookmarked").text.hasPrefix("ada-example\t"))
  }
}
