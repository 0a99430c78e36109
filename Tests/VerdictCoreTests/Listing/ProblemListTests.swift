import TestSupport
import Testing
import VerdictCore

struct ProblemListTests {
  private static func problem(
    _ file: String, _ line: Int, _ severity: Diagnostic.Severity, _ rule: String
  ) -> Problem {
    Problem(
      file: FilePath(file),
      diagnostic: Diagnostic(
        location: SourceLocation(line: line, column: 1), severity: severity, rule: rule,
        arguments: ["Ünïted"]))
  }

  static let all = [
    problem("b.md", 9, .note, "missing-quote"), problem("a.md", 7, .warning, "empty-section"),
    problem("a.md", 2, .warning, "empty-section"), problem("b.md", 1, .error, "bad-date"),
  ]

  @Test(arguments: [
    (ProblemSortKey.severity, [1, 2, 7, 9]), (.file, [2, 7, 1, 9]), (.rule, [1, 2, 7, 9]),
  ])
  func `problems are sorted, and those alike by file and line`(key: ProblemSortKey, lines: [Int]) {
    let list = ProblemList(Self.all, by: ListOrder(key))
    #expect(list.rows.map(\.diagnostic.location.line) == lines)
    let reversed = ProblemList(Self.all, by: ListOrder(key, isReversed: true))
    expectSame(reversed.rows, list.rows.reversed())
  }

  @Test(arguments: [("", 4), ("EMPTY a.md", 2), ("united error", 1), ("b.md:9", 1), ("zzz", 0)])
  func `every word must be found, whatever its case and accents`(words: String, count: Int) {
    let list = ProblemList(Self.all, matching: words, by: ListOrder(.severity))
    #expect(list.rows.count == count)
    #expect(list.unfilteredCount == 4)
    #expect(list.counts == [.error: 1, .warning: 2, .note: 1])
  }
}
