import Foundation
import Testing
import VerdictCore

@testable import VerdictApp

struct ChosenProgramsTests {
  @Test(arguments: [
    ("vim", ["vim"]), ("  code   --wait ", ["code", "--wait"]),
    ("'my editor' -n", ["my editor", "-n"]), ("\"a b\"c", ["a bc"]), ("a\\ b", ["a b"]),
    ("e '' x", ["e", "", "x"]), ("e \"it's\"", ["e", "it's"]),
    ("sh -c 'rm $HOME; x'", ["sh", "-c", "rm $HOME; x"]),
  ])
  func `blanks part words, quotes hold them together, and nothing else means anything`(
    text: String, words: [String]
  ) {
    #expect(ProgramCommand(text)?.words == words)
  }

  @Test(arguments: ["", "   ", "''"])
  func `no word is no command`(text: String) { #expect(ProgramCommand(text) == nil) }

  private func chosen(_ environment: [String: String], _ yaml: String = "") throws
    -> ChosenPrograms
  {
    ChosenPrograms(try Preferences(yaml: yaml), environment: environment)
  }

  @Test(arguments: [
    (["VISUAL": "vim", "EDITOR": "nano"], ["vim", "+12", "/t/a b.md"]),
    (["VISUAL": "", "EDITOR": "nano -w"], ["nano", "-w", "+12", "/t/a b.md"]),
    (["EDITOR": "/usr/bin/hx"], ["/usr/bin/hx", "/t/a b.md:12"]),
    (["EDITOR": "code --wait"], ["code", "--wait", "--goto", "/t/a b.md:12"]),
    (["EDITOR": "'my ed' -x"], ["my ed", "-x", "/t/a b.md"]),
    ([:], ["kak", "+12", "/t/a b.md"]),
  ])
  func
    `the editor is that of the variables, else of the config, and is told the line if it takes one`(
      environment: [String: String], words: [String]
    ) throws
  {
    let programs = try chosen(environment, "editor: kak")
    #expect(try programs.command(editing: FilePath("/t/a b.md"), line: 12).words == words)
  }

  @Test func `without an editor it is said how to choose one`() throws {
    let programs = try chosen([:])
    #expect {
      try programs.command(editing: FilePath("/t/a.md"), line: 1)
    } throws: {
      "\($0)".contains("$VISUAL or $EDITOR")
    }
  }

  @Test(arguments: [
    (["BROWSER": "firefox:w3m"], "", ["firefox", "https://e.org/a%20b"]),
    (["BROWSER": "firefox --new-tab %s"], "", ["firefox", "--new-tab", "https://e.org/a%20b"]),
    (["BROWSER": "firefox"], "opener: my-open -x", ["my-open", "-x", "https://e.org/a%20b"]),
  ])
  func `the opener is that of the config, else the browser of the variable`(
    environment: [String: String], yaml: String, words: [String]
  ) throws {
    let link = try WebLink("https://e.org/a b")
    #expect(try chosen(environment, yaml).command(opening: link).words == words)
  }

  @Test func `without a choice the system opens links`() throws {
    let words = try chosen([:]).command(opening: WebLink("https://e.org/")).words
    #expect(["open", "xdg-open"].contains(words[0]))
    #expect(words.dropFirst() == ["https://e.org/"])
  }
}
