import Foundation
import Testing
import VerdictCore

struct ConfigReportTests {
  private static let report = ConfigReport(
    path: FilePath("/home/ada/config.yaml"),
    rows: [
      .init("library", ["~/talks"], from: .file(SourceLocation(line: 3, column: 1))),
      .init("theme", ["auto"], from: .fallback),
      .init("keys.copy", ["Y", "'['"], from: .file(SourceLocation(line: 5, column: 3))),
      .init("keys.close", ["q"], from: .fallback),
      .init("editor", ["vim"], from: .variable("EDITOR")), .init("opener", [], from: .fallback),
      .init("views.no quote", ["'quote:none'"], from: .file(SourceLocation(line: 7, column: 3))),
    ],
    problems: [PreferencesError(.unknownTheme("drak"), at: SourceLocation(line: 2, column: 8))])

  @Test func `the report is lines that say where each value comes from`() {
    #expect(
      Self.report.lines.map(\.string) == [
        "# /home/ada/config.yaml",
        "library: ~/talks          # line 3",
        "theme: auto               # default",
        "keys:",
        "  copy: [Y, '[']          # line 5",
        "  close: q                # default",
        "editor: vim               # $EDITOR",
        "# opener:                 # not set",
        "views:",
        "  no quote: 'quote:none'  # line 7",
      ])
  }

  @Test func `the lines are a config file that says the same`() throws {
    let text = Self.report.lines.map { $0.string + "\n" }.joined()
    let preferences = try Preferences(yaml: text)
    #expect(preferences.problems == [])
    #expect(preferences.library == "~/talks")
    #expect(preferences.keys.map { $0.keys.map(\.text) } == [["Y", "["], ["q"]])
    #expect(preferences.views == [SavedView(name: "no quote", query: "quote:none")])
  }

  @Test(arguments: [
    "vim", "~/my talks", "a: b", "'", "it's", "#x", "- x", "", " ", "[", "{a}", "?", ":", "*a", "@",
    "less -R", "!", "%s", "作者", "\"q\"", "a #b", "x ", "&a", "|", ">", "↓",
  ])
  func `a value is written so that it is read back`(text: String) throws {
    let yaml = "views: {v: a}\neditor: \(ConfigReport.written(text))\n"
    if text.isEmpty {
      #expect(ConfigReport.written(text) == "''")
    } else {
      #expect(try Preferences(yaml: yaml).editor == text)
    }
  }

  @Test func `JSON says it all`() throws {
    var text = ""
    try ConfigReport.exporters[0].write(Self.report, to: &text)
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let settings = try #require(json["settings"] as? [[String: Any]])
    #expect(settings.map { $0["key"] as? String } == Self.report.rows.map(\.key))
    #expect(settings[0]["line"] as? Int == 3 && settings[0]["origin"] as? String == "file")
    #expect(settings[2]["values"] as? [String] == ["Y", "'['"])
    #expect(settings[4]["variable"] as? String == "EDITOR")
    let problem = try #require((json["problems"] as? [[String: Any]])?.first)
    #expect(problem["line"] as? Int == 2 && problem["column"] as? Int == 8)
    #expect((problem["message"] as? String)?.contains("did you mean 'dark'?") == true)
  }

  @Test func `the README's table of the config file is the table`() throws {
    let readme = URL(filePath: #filePath).appending(path: "../../../../README.md").standardized
    let text = try String(contentsOf: readme, encoding: .utf8)
    #expect(text.contains(Setting.markdown), "print it with `verdict debug settings`")
  }
}
