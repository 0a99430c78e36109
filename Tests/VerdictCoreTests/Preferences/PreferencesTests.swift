import Testing
import VerdictCore

struct PreferencesTests {
  @Test(
    arguments: [
      ("", nil), ("# nothing yet\n", nil), ("library: ~/talks\n", "~/talks"),
      ("library: \"/a b\"\nfuture: [1, 2]\n", "/a b"), ("other: 1\n", nil), ("library: no\n", "no"),
    ] as [(String, String?)])
  func `what is set is read, what is unknown is left alone`(yaml: String, library: String?) throws {
    #expect(try Preferences(yaml: yaml).library == library)
  }

  @Test(
    arguments: [
      ("library: [", PreferencesError.notYAML), ("- a\n", .notAMapping), ("word\n", .notAMapping),
      ("library: [a]\n", .notAText(key: "library")), ("library:\n", .notAText(key: "library")),
    ])
  func `a file that cannot be used says what to write`(yaml: String, error: PreferencesError) {
    #expect(throws: error) { try Preferences(yaml: yaml) }
    #expect(!error.description.isEmpty)
  }
}
