import Foundation
import TestSupport
import Testing

/// Nothing in a file, a name, an argument or a variable reaches a pipe as a control.
struct HostilePipeTests {
  private let program: Program

  init() throws {
    program = try Program()
    try HostileLibrary.write(to: "library", in: program.home)
  }

  /// Lines, and tabs where there are records, are the only controls; nil where records differ.
  private func expectClean(
    _ result: FinishedProcess, tabs: Int? = 0, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for bytes in [result.output, result.errors] {
      #expect(SentText(bytes).violations == [], sourceLocation: sourceLocation)
      let controls = bytes.filter { ($0 < 0x20 && $0 != 0x0A && $0 != 0x09) || $0 == 0x7F }
      #expect(controls == [], sourceLocation: sourceLocation)
    }
    for line in result.text.split(separator: "\n") where tabs != nil {
      #expect(line.count { $0 == "\t" } == tabs, "\(line)", sourceLocation: sourceLocation)
    }
  }

  @Test func `list gives a record a file, each readable`() throws {
    let result = try program.run("list", "--library", "library")
    expectClean(result, tabs: 4)
    for word in ["speakerword", "titleword", "badtitle", "rawtitle", "Line", "Bytes"] {
      #expect(result.text.contains(word), "\(word)")
    }
    #expect(result.text.split(separator: "\n").count == 5 + HostileLibrary.names.count)
  }

  @Test func `show gives every field of every file`() throws {
    let slugs = try program.run("list", "--library", "library").text.split(separator: "\n")
      .compactMap { $0.split(separator: "\t").first.map(String.init) }
    for slug in slugs {
      let result = try program.run("show", "--library", "library", "--", slug)
      expectClean(result)
      #expect(!result.text.isEmpty, "\(slug)")
    }
    for slug in ["body", "crlf"] {
      let text = try program.run("show", slug, "--library", "library").text
      let words =
        HostileLibrary.panelWords + HostileLibrary.claimWords + HostileLibrary.frontWords + [
          "standfirst", "introduction", "verdicttext", "reviewerword", "keyword", "valueword",
          "agreereason", "contrareason", "notes", "unknownheading", "cell", "code", "strong",
        ]
      for word in words { #expect(text.contains(word), "\(word) of \(slug)") }
      #expect(text.contains("␛]0;owned␇"))
      #expect(text.contains("‹RLO›"))
    }
  }

  @Test func `changes and marks tell every claim, each readable`() throws {
    let program = try Program()
    try program.home.write("", to: "library/other.md")
    _ = try program.run("changes", "--library", "library")
    try HostileLibrary.write(to: "library", in: program.home)
    let result = try program.run("changes", "--library", "library")
    expectClean(result, tabs: 5)
    for word in HostileLibrary.claimWords.prefix(1) { #expect(result.text.contains(word)) }
    let json = try program.run("changes", "--json", "--library", "library")
    expectClean(json, tabs: nil)
    #expect(try JSONSerialization.jsonObject(with: Data(json.output)) is [Any])
    let drawn = try program.run("changes", "--seen", "--library", "library")
    expectClean(drawn, tabs: 5)
    #expect(try program.run("changes", "--library", "library").text == "")
  }

  @Test func `check names every location`() throws {
    let result = try program.run("check", "library")
    expectClean(result)
    for word in ["badday", "badslug", "badkey", "unjudged", "misjudged", "emptysection"] {
      #expect(result.text.contains(word), "\(word)")
    }
    for line in result.text.split(separator: "\n") {
      #expect(line.contains(/:\d+:\d+: (error|warning|note): .* \[[a-z0-9-]+\]$/), "\(line)")
    }
    #expect(result.end == .exited(1))
  }

  @Test(
    arguments: ["--plain", "--json", "--dot", "--mermaid", "--graphml", "--argdown"])
  func `connections are clean in every format`(format: String) throws {
    let tabs = format == "--plain" ? 3 : 0
    let whole = try program.run("graph", format, "--library", "library")
    expectClean(whole, tabs: tabs)
    #expect(whole.end == .exited(0))
    for word in ["agreereason", "contrareason"] { #expect(whole.text.contains(word)) }
    #expect(whole.text.contains(format == "--plain" ? "speakerword" : "AAA speakerword"))
    let records = try program.run("graph", "--library", "library").text.split(separator: "\n")
    let ends = try #require(records.first).split(separator: "\t").map(String.init)
    let around = try program.run("graph", format, "--library", "library", "--", ends[0])
    expectClean(around, tabs: tabs)
    #expect(around.end == .exited(0))
    let path = try program.run("path", format, "--library", "library", "--", ends[0], ends[2])
    expectClean(path, tabs: format == "--plain" ? 5 : 0)
    #expect(path.end == .exited(0))
  }

  @Test(arguments: ["--plain", "--json"])
  func `a comparison is clean`(format: String) throws {
    let records = try program.run("graph", "--library", "library").text.split(separator: "\n")
    let speakers = Set(records.compactMap { $0.split(separator: "\t").first.map(String.init) })
    let names = speakers.sorted().prefix(2)
    let result = try program.run(
      "compare", format, "--library", "library", "--", names[0], names[1])
    expectClean(result, tabs: nil)
    #expect(result.text.contains("topicword"))
    #expect(result.end == .exited(0))
  }

  @Test func `the screens of the browser are clean in a pipe too`() throws {
    for keys in ["", "<Enter>", "<Enter>]]]]", "<Enter>c", "2", "2<Enter>", "4", "4j<Enter>", "F"] {
      let result = try program.run(
        "debug", "frame", "--library", "library", "--keys", keys, "--height", "60")
      expectClean(result)
      #expect(result.end == .exited(0))
    }
    let picture = try program.run("debug", "frame", "--library", "library", "--svg")
    expectClean(picture)
    #expect(picture.text.contains("titleword") || picture.text.contains("speakerword"))
  }

  private static let evil = "evil\u{1B}]0;owned\u{7}\u{1B}[3J\u{9B}31m\u{202E}\n\t\u{7F}word"

  @Test(
    arguments: [
      ["show", "--library", "library", evil], ["list", "--library", evil], ["check", evil],
      ["--\(evil)"], [evil, evil],
      ["graph", "--library", "library", evil], ["path", "--library", "library", evil, evil],
      ["compare", "--library", "library", evil, evil],
      ["debug", "frame", "--keys", "<\(evil)>"], ["debug", "frame", "--width", evil], [evil],
    ])
  func `arguments are told, not obeyed`(arguments: [String]) throws {
    let result = try FinishedProcess(
      running: Program.path, arguments, environment: program.environment,
      folder: program.home.path)
    expectClean(result)
    #expect(result.message.contains("evil"))
    #expect(result.end != .exited(0))
  }

  @Test func `variables and the config file are told, not obeyed`() throws {
    let told = try program.with(["VERDICT_LIBRARY": Self.evil]).run("list")
    expectClean(told)
    #expect(told.message.contains("evil"))
    try program.home.write(
      "library: \"evil\\e]0;owned\\a\\u202E\"\n", to: ".config/verdict/config.yaml")
    let configured = try program.run("list")
    expectClean(configured)
    #expect(configured.message.contains("evil"))
    try program.home.write("", to: "blocked/verdict")
    program.home.remove("blocked/verdict")
    let cached = try program.with(["XDG_CACHE_HOME": "/dev/null/\(Self.evil)"])
      .run("list", "--library", "library")
    expectClean(cached, tabs: 4)
    #expect(cached.message.split(separator: "\n").count == 1)
  }

  @Test func `a type of terminal is told, not obeyed`() throws {
    let terminal = try program.with(["TERM": Self.evil]).start("library")
    #expect(try terminal.waitForEnd() == .exited(2))
    #expect(terminal.sent.violations == [])
    #expect(!terminal.text.contains("\u{1B}"))
    #expect(terminal.text.contains("evil"))
  }
}
