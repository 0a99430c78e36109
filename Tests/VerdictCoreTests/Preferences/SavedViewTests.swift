import Testing
import VerdictCore

struct SavedViewTests {
  private static let view = SavedView(name: "disputed", query: "verdict:hype 'x'")

  @Test(arguments: [
    ("", "views:\n  'disputed': 'verdict:hype ''x'''\n"),
    (
      "# mine\nlibrary: ~/talks",
      "# mine\nlibrary: ~/talks\nviews:\n  'disputed': 'verdict:hype ''x'''\n"
    ),
    ("views:\n", "views:\n  'disputed': 'verdict:hype ''x'''\n"),
    (
      "views:\n    a: b # why\n\n# the rest\nlibrary: x\n",
      "views:\n    a: b # why\n    'disputed': 'verdict:hype ''x'''\n\n# the rest\nlibrary: x\n"
    ),
    (
      "views:\n  disputed:\n    query: old\n    list: claims\n  b: c\n",
      "views:\n  'disputed': 'verdict:hype ''x'''\n  b: c\n"
    ),
    (
      "views:\n  a: b\n  disputed: old\n",
      "views:\n  a: b\n  'disputed': 'verdict:hype ''x'''\n"
    ),
  ])
  func `a view is written where the views are, and nothing else is touched`(
    before: String, after: String
  ) throws {
    let written = try Preferences.saving(Self.view, in: before)
    #expect(written == after)
    #expect(try Preferences(yaml: written).views.contains(Self.view))
    #expect(try Preferences.saving(Self.view, in: written) == written)
  }

  @Test(arguments: ["plain", "it's", "a: b", "- x", "#", "\"q\"", "\u{1B}[31m", "作者", "a\\b", " "])
  func `any name reads back`(name: String) throws {
    let view = SavedView(name: name, list: .claims, query: "open \"weights\"")
    #expect(try Preferences(yaml: Preferences.saving(view, in: "library: x")).views == [view])
  }

  @Test(arguments: ["views: {a: b}", "views: [", "- a"])
  func `a file that cannot take a view is left alone`(yaml: String) {
    #expect(throws: PreferencesError.self) { try Preferences.saving(Self.view, in: yaml) }
  }
}
