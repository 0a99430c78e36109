import Foundation
import TestSupport
import Testing

struct ImportPageTests {
  private static let page = """
    Ada Example on Charts
    She asks for open charts.
    Top Claims
    Shared charts keep boats off the rocks
    🟢 Real“Every boat finds the rock by itself. [representative paraphrase]”
    Tools Mentioned
    TideBook
    Tables of tides
    ***
    """

  private static let card = """
    ---
    speaker: Ada Example
    title: Ada Example on Charts
    ---

    # Ada Example on Charts

    > She asks for open charts.

    ## Top Claims

    ### Shared charts keep boats off the rocks
    **Verdict:** Real
    > Every boat finds the rock by itself. [representative paraphrase]

    ## Tools Mentioned
    - **TideBook** — Tables of tides

    """

  @Test func `a page becomes a card on standard output, and what was left out is told`() throws {
    let program = try Program()
    try program.home.write(Self.page, to: "page.txt")
    let result = try program.run("import", "page", "page.txt")
    #expect(result.text == Self.card)
    #expect(result.message == "page.txt:9:1: note: left out '***', which has no words [no-words]\n")
    #expect(result.end == .exited(0))
  }

  @Test func `a card in a folder is never written over unless that is asked for`() throws {
    let program = try Program()
    try program.home.write(Self.page, to: "page.txt")
    try program.home.write("mine", to: "talks/ada-example.md")
    let card = program.home.path("talks/ada-example.md")
    let refused = try program.run("import", "page", "page.txt", "--into", "talks")
    #expect(refused.end == .exited(3))
    #expect(refused.message.contains("'talks/ada-example.md' is there already; --force writes"))
    #expect(try String(contentsOfFile: card, encoding: .utf8) == "mine")
    let forced = try program.run("import", "page", "page.txt", "--into", "talks", "--force")
    #expect(forced.text == "talks/ada-example.md\n")
    #expect(try String(contentsOfFile: card, encoding: .utf8) == Self.card)
    let names = try FileManager.default.contentsOfDirectory(atPath: program.home.path("talks"))
    #expect(names == ["ada-example.md"])
  }

  @Test func `several pages are each imported, whatever the others are`() throws {
    let program = try Program()
    try program.home.write("Nothing here", to: "a.txt")
    try program.home.write(Self.page, to: "b.txt")
    let result = try program.run("import", "page", "a.txt", "gone.txt", "b.txt", "--into", "talks")
    #expect(result.end == .exited(3))
    #expect(result.text == "talks/ada-example.md\n")
    #expect(result.message.contains("a.txt:1:1: error: no section of a summary is named here"))
    #expect(result.message.contains("'gone.txt' cannot be read: no such file or directory"))
    #expect(try program.run("import", "page", "a.txt", "b.txt").end == .exited(2))
  }

  @Test func `a page comes from standard input`() throws {
    let result = try Program().run("import", "page", "-")
    #expect(result.message.contains("<stdin>:1:1: error: no section of a summary"))
    #expect(result.end == .exited(1))
  }

  @Test func `a disk that is full is told, and leaves no half file`() throws {
    let program = try Program()
    try program.home.write(Self.page, to: "page.txt")
    let result = try program.run("import", "page", "page.txt", output: .file("/dev/full"))
    #expect(result.end == .exited(3))
  }
}
