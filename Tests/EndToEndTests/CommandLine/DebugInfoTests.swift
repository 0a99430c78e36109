import Foundation
import TestSupport
import Testing

struct DebugInfoTests {
  @Test func `a report has versions, terminal, locale, folders and counts, and no content`() throws
  {
    let program = try Program().with(["XDG_STATE_HOME": "/nowhere"])
    try program.home.write("# mine\n", to: ".config/verdict/config.yaml")
    _ = try program.run("list", "--library", FixtureFolder.library)
    let result = try program.run("debug", "info", "--library", FixtureFolder.library)
    #expect(result.end == .exited(0))
    #expect(result.message == "")
    let facts = result.text.split(separator: "\n").map(String.init)
    for (name, pattern) in [
      ("verdict", #"\d+\.\d+\.\d+"#), ("Swift", #"\d+\.\d+.*"#), ("SQLite", #"3\.\d+\.\d+"#),
      ("system", ".+"), ("terminal", "TERM=xterm-256color, not on stdout, 256 colours, ncurses.*"),
      ("locale", "LC_ALL=C.UTF-8"), ("config", "~/.config/verdict/config.yaml, 7 bytes"),
      ("cache", #"~/.cache/verdict, \d+ files, \d+ bytes"#), ("state", "/nowhere/verdict, missing"),
      ("index", #"5 summaries, \d+ claims, \d+ unreadable files"#), ("warnings", "0"),
    ] {
      let line = try #require(facts.first { $0.hasPrefix(name + " ") }, "\(name)")
      #expect(try Regex(pattern).wholeMatch(in: line.dropFirst(10)) != nil, "\(line)")
    }
    #expect(!result.text.contains("Ada"))
    #expect(!result.text.contains(program.home.path))
  }

  @Test func `a library that cannot be opened is a fact like others`() throws {
    let result = try Program().run("debug", "info", "--library", "gone")
    #expect(result.end == .exited(0))
    #expect(result.text.contains("there is no folder 'gone'"))
  }
}
