import Testing
import VerdictCore

struct PreferencesTests {
  @Test(
    arguments: [
      ("", nil), ("# nothing yet\n", nil), ("library: ~/talks\n", "~/talks"),
      ("library: \"/a b\"\nfuture: [1, 2]\n", "/a b"), ("other: 1\n", nil), ("library: no\n", "no"),
    ] as [(String, String?)])
  func `what is set is read, whatever else is in the file`(yaml: String, library: String?) throws {
    #expect(try Preferences(yaml: yaml).library == library)
  }

  @Test(
    arguments: [
      ("library: [", PreferencesError.notYAML), ("- a\n", .notAMapping), ("word\n", .notAMapping),
      ("library: [a]\n", .notAText(key: "library")), ("library:\n", .notAText(key: "library")),
      ("views: [a]\n", .viewsNotAMapping), ("views: word\n", .viewsNotAMapping),
      ("views: {[a]: b}\n", .viewsNotAMapping),
    ])
  func `a file that cannot be used says what to write`(yaml: String, error: PreferencesError) {
    #expect(throws: error) { try Preferences(yaml: yaml) }
    #expect(!error.description.isEmpty)
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
    ("libary: x\n", "line 1: the key 'libary' means nothing here; did you mean 'library'?"),
    ("library: x\ntheme: dark\n", "line 2: the key 'theme' means nothing here; use one of: "),
    (
      "views:\n  a: {query: b, lst: claims}\n",
      "line 2: the key 'lst' means nothing here; did you mean 'list'?"
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
    #expect(preferences.problems.first?.description.hasPrefix(start) == true)
  }
}
