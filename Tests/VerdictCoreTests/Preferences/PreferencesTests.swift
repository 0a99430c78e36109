import Testing
import VerdictCore

struct PreferencesTests {
  typealias Fault = PreferencesError.Fault

  @Test(
    arguments: [
      ("", nil), ("# nothing yet\n", nil), ("library: ~/talks\n", "~/talks"),
      ("library: \"/a b\"\nfuture: [1, 2]\n", "/a b"), ("other: 1\n", nil), ("library: no\n", "no"),
    ] as [(String, String?)])
  func `what is set is read, whatever else is in the file`(yaml: String, library: String?) throws {
    #expect(try Preferences(yaml: yaml).library == library)
  }

  @Test(arguments: [
    ("library: [", Fault.notYAML, 2, 1), ("- a\n", .notAMapping, 1, 1),
    ("\nword\n", .notAMapping, 2, 1), ("library: [a]\n", .notAText(key: "library"), 1, 10),
    ("library:\n", .notAText(key: "library"), 1, 9), ("views: [a]\n", .viewsNotAMapping, 1, 8),
    ("views: word\n", .viewsNotAMapping, 1, 8), ("views: {[a]: b}\n", .viewsNotAMapping, 1, 9),
    ("mouse: no\nmouse: yes\n", .twice(key: "mouse"), 2, 1),
    ("mouse: no\nkeys:\n  copy: Y\n  edit: E\n  copy: Z\n", .twice(key: "copy"), 5, 3),
    ("keys: {copy: Y, copy: Z}\n", .twice(key: "copy"), 1, 8),
  ])
  func `a file that cannot be used says where, and what to write`(
    yaml: String, fault: Fault, line: Int, column: Int
  ) {
    let error = PreferencesError(fault, at: SourceLocation(line: line, column: column))
    #expect(throws: error) { try Preferences(yaml: yaml) }
    #expect(error.description.hasPrefix("\(line):\(column): "))
  }

  @Test func `every key of the table is read, and where it stands is kept`() throws {
    let yaml = """
      library: ~/talks
      theme: colour-blind-safe
      keys: {copy: Y, close: [q, <F10>]}
      editor: vim
      opener: firefox
      pager: most
      mouse: no
      remember: off
      views: {disputed: verdict:hype}
      """
    let preferences = try Preferences(yaml: yaml)
    #expect(preferences.library == "~/talks")
    #expect(preferences.theme == ThemeChoice(.colourBlindSafe))
    #expect(preferences.keys.map(\.action) == ["copy", "close"])
    #expect(preferences.keys.map { $0.keys.map(\.text) } == [["Y"], ["q", "<F10>"]])
    #expect(preferences.keys[1].keys[1].location == SourceLocation(line: 3, column: 28))
    #expect(preferences.editor == "vim" && preferences.opener == "firefox")
    #expect(preferences.pager == "most")
    #expect(preferences.mouse == false && preferences.remember == false)
    #expect(preferences.views.map(\.name) == ["disputed"])
    #expect(preferences.problems == [])
    for (index, setting) in Setting.all.enumerated() {
      #expect(preferences.locations[setting.key] == SourceLocation(line: index + 1, column: 1))
    }
  }

  @Test func `colours can be chosen one by one`() throws {
    let preferences = try Preferences(yaml: "theme: {name: dark, hype: 208, real: 300, x: 1}\n")
    #expect(preferences.theme == ThemeChoice(.dark, colours: [.hype: 208]))
    #expect(
      preferences.problems.map { "\($0)".prefix(30) } == [
        "1:38: '300' is no colour for '", "1:43: the key 'x' means nothin",
      ])
    #expect(try Preferences(yaml: "theme: {hype: 1}").theme == ThemeChoice(colours: [.hype: 1]))
  }

  @Test(arguments: [
    ("theme: drak", "1:8: there is no theme 'drak'; did you mean 'dark'?"),
    ("theme: [dark]", "1:8: there is no theme ''; use one of: auto, dark, "),
    ("mouse: maybe", "1:8: the value of 'mouse' must be yes or no"),
    ("editor:", "1:8: the value of 'editor' must be a text"),
    ("keys: j", "1:7: write actions and keys under 'keys', such as `copy: Y`"),
    ("keys: {copy: []}", "1:14: write a key for 'copy', such as `Y`"),
    ("keys:\n  copy:", "2:8: write a key for 'copy'"),
    ("keys: {copy: [[a]]}", "1:14: write a key for 'copy'"),
  ])
  func `a value that means nothing is told, and leaves all else in force`(
    line: String, start: String
  ) throws {
    let preferences = try Preferences(yaml: line + "\nlibrary: x\n")
    #expect(preferences.library == "x")
    #expect(preferences.problems.count == 1)
    #expect(preferences.problems.first?.description.hasPrefix(start) == true)
  }

  @Test func `views are queries under names, of summaries or of claims, in the order of the file`()
    throws
  {
    let preferences = try Preferences(
      yaml: """
        views:
          disputed: verdict:hype agrees:sam-*
          "no quote": {list: claims, query: "quote:none"}
          all of it: {query: audit, list: summaries}
        """)
    #expect(
      preferences.views == [
        SavedView(name: "disputed", query: "verdict:hype agrees:sam-*"),
        SavedView(name: "no quote", list: .claims, query: "quote:none"),
        SavedView(name: "all of it", query: "audit"),
      ])
    #expect(preferences.problems == [])
    #expect(try Preferences(yaml: "views:\n").views == [])
  }

  @Test(arguments: [
    ("libary: x\n", "1:1: the key 'libary' means nothing here; did you mean 'library'?"),
    ("library: x\ncolour: dark\n", "2:1: the key 'colour' means nothing here; use one of: "),
    (
      "views:\n  a: {query: b, lst: claims}\n",
      "2:17: the key 'lst' means nothing here; did you mean 'list'?"
    ),
  ])
  func `a key that means nothing is told, and costs nothing`(yaml: String, start: String) throws {
    let preferences = try Preferences(yaml: yaml)
    #expect(preferences.problems.count == 1)
    #expect(preferences.problems.first?.description.hasPrefix(start) == true)
    #expect(preferences.library != nil || preferences.views.count == 1 || yaml.hasPrefix("lib"))
  }

  @Test(arguments: [
    ("verdict:maybe", "the query of the view 'bad', column 9: "),
    ("{list: claims}", "the view 'bad' has no query"), ("\"\"", "the view 'bad' has no query"),
    ("[a]", "the view 'bad' has no query"),
    ("{list: people, query: a}", "the view 'bad' must be a list of"),
  ])
  func `a bad view is reported by name, and costs no other`(view: String, start: String) throws {
    let preferences = try Preferences(yaml: "views:\n  bad: \(view)\n  good: audit\nlibrary: x\n")
    #expect(preferences.views == [SavedView(name: "good", query: "audit")])
    #expect(preferences.library == "x")
    #expect(preferences.problems.count == 1)
    #expect(preferences.problems.first?.fault.sentence.hasPrefix(start) == true)
  }
}
