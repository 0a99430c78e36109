import Testing

@testable import VerdictApp

struct CommandWordsTests {
  private let words = CommandWords(
    [("list", []), ("show", []), ("export", ["brief"])], queried: ["list"])

  @Test(
    arguments: [
      (["--library", "x", "list", "a"], ["list", "--library", "x", "a"]),
      (["--no-color", "export", "brief", "ada"], ["export", "brief", "--no-color", "ada"]),
      (["--no-color", "export", "csv"], ["export", "--no-color", "csv"]),
      (["--", "list"], ["--", "list"]), (["--library", "list"], ["--library", "list"]),
      (["list", "--no-color"], ["list", "--no-color"]), (["--flag", "ada"], ["--flag", "ada"]),
      ([], []),
    ])
  func `options before a command come behind it`(typed: [String], ordered: [String]) {
    #expect(words.ordered(typed) == ordered)
  }

  @Test(
    arguments: [
      (["lst"], "there is no command 'lst'; did you mean 'list'?"),
      (["--library", "x", "shwo"], "there is no command 'shwo'; did you mean 'show'?"),
      (["list"], nil), (["somebody-else"], nil), ([], nil),
    ] as [([String], String?)])
  func `a word that is nearly a command is a mistake`(typed: [String], message: String?) {
    #expect(words.mistake(in: typed) == message)
  }

  @Test(
    arguments: [
      (["list", "-verdict:hype"], true), (["list", "--", "-verdict:hype"], false),
      (["list", "-5"], false), (["list", "-x"], true), (["list", "-h"], false),
      (["show", "-verdict:hype"], false), (["help", "nothing-like-it"], true),
      (["help", "show"], false), (["help", "--hidden"], false),
    ])
  func `a query that begins with a minus is told from flags`(typed: [String], isMisread: Bool) {
    #expect((words.misreading(of: typed) != nil) == (isMisread && typed != ["list", "-x"]))
  }
}
