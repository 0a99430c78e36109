import TestSupport
import Testing
import VerdictCore
import VerdictScreen

@testable import VerdictApp

struct ConfigurationTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func configuration(_ yaml: String?) throws -> Configuration {
    if let yaml { try home.write(yaml, to: "config.yaml") }
    return Configuration(ConfigFile(path: FilePath(home.path("config.yaml"))))
  }

  private func row(
    _ key: String, _ yaml: String?, _ environment: [String: String] = [:]
  ) throws -> ConfigReport.Row? {
    try configuration(yaml).report(library: FilePath("content"), environment: environment)
      .rows.first { $0.key == key }
  }

  private static let line = ConfigReport.Origin.file(SourceLocation(line: 1, column: 1))

  @Test(
    arguments: [
      ("editor", "editor: kak", ["VISUAL": "vi", "EDITOR": "ed"], ["vi"], .variable("VISUAL")),
      ("editor", "editor: kak", ["VISUAL": "", "EDITOR": "ed"], ["ed"], .variable("EDITOR")),
      ("editor", "editor: kak", [:], ["kak"], line), ("editor", nil, [:], [], .fallback),
      ("opener", "opener: my-open", ["BROWSER": "w3m"], ["my-open"], line),
      ("opener", nil, ["BROWSER": "w3m"], ["w3m"], .variable("BROWSER")),
      ("pager", "pager: most", ["PAGER": "more"], ["most"], line),
      ("pager", nil, ["PAGER": "more"], ["more"], .variable("PAGER")),
      ("pager", nil, [:], ["less -R"], .fallback),
      ("library", "library: ~/x", [:], ["content"], line),
      (
        "library", "library: ~/x", ["VERDICT_LIBRARY": "y"], ["content"],
        .variable("VERDICT_LIBRARY")
      ),
      ("theme", "theme: light", [:], ["light"], line), ("theme", nil, [:], ["auto"], .fallback),
      ("theme", "theme: light", ["NO_COLOR": "1"], ["mono"], .variable("NO_COLOR")),
      (
        "theme", "theme: {name: dark, hype: 208, real: 2}", [:],
        ["{name: dark, real: 2, hype: 208}"], line
      ),
      ("mouse", "mouse: no", [:], ["no"], line), ("mouse", nil, [:], ["yes"], .fallback),
      ("remember", "remember: off", [:], ["no"], line),
      ("keys.copy", nil, [:], ["y"], .fallback), ("keys.help", nil, [:], ["'?'", "F1"], .fallback),
      ("keys.copy", "keys: {copy: o}", [:], ["y"], .fallback),
      (
        "keys.copy", "keys: {copy: Y}", [:], ["Y"],
        .file(SourceLocation(line: 1, column: 8))
      ),
      (
        "views.a b", "views: {a b: {list: claims, query: 'x:y'}}", [:], nil, .fallback
      ),
    ] as [(String, String?, [String: String], [String]?, ConfigReport.Origin)])
  func `what is in force is told, and where it comes from`(
    key: String, yaml: String?, environment: [String: String], values: [String]?,
    origin: ConfigReport.Origin
  ) throws {
    let row = try row(key, yaml, environment)
    #expect(row == values.map { ConfigReport.Row(key, $0, from: origin) })
  }

  @Test func `what is reported reads back as the same`() throws {
    let yaml = """
      library: ~/talks
      theme: {name: dark, hype: 208}
      keys: {copy: [Y, '[x'], close: [q, <F10>]}
      mouse: no
      views: {"a: b": "verdict:hype 'x'", c: {list: claims, query: audit}}
      """.replacing("'[x'", with: "<F9>")
    let first = try configuration(yaml)
    let lines = first.report(library: FilePath("~/talks"), environment: [:]).lines
    let second = try configuration(lines.map { $0.string + "\n" }.joined())
    #expect(second.problems == [])
    #expect(
      second.keys == first.keys
        || Action.named.allSatisfy {
          second.keys.keys(of: $0.action) == first.keys.keys(of: $0.action)
        })
    #expect(second.preferences.views == first.preferences.views)
    #expect(second.preferences.theme == first.preferences.theme)
    #expect(second.preferences.mouse == false)
  }

  @Test func `problems of the file and of its keys come in its order, and a few are one line`()
    throws
  {
    let one = try configuration("pagr: x\n")
    #expect(
      one.warning?.hasSuffix(
        "config.yaml:1:1: the key 'pagr' means nothing here; did you mean 'pager'?") == true)
    let many = try configuration("keys: {copy: o}\npagr: x\nmouse: 3\nkeys2: 1\n")
    #expect(many.problems.map(\.location.line) == [1, 2, 3, 4])
    #expect(
      many.warning == "4 problems in \(home.path("config.yaml")); `verdict config` shows them all")
    #expect(try configuration("mouse: yes\n").warning == nil)
  }

  @Test func `a file that is no config file is told, and everything else is the default`() throws {
    let broken = try configuration("- a\n")
    #expect(broken.problems == [PreferencesError(.notAMapping)])
    #expect(broken.preferences == Preferences() && broken.keys == .standard)
  }

  @Test func `queries that are not to be remembered are not`() throws {
    try RecentQueries.forgetting.add("audit")
    #expect(RecentQueries.forgetting.all == [])
  }
}
