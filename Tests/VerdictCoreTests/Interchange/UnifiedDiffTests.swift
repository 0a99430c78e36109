import TestSupport
import Testing

@testable import VerdictCore

struct UnifiedDiffTests {
  @Test func `a diff shows what changed with three lines around it`() {
    let old = (1...12).map { "\($0)\n" }.joined()
    let diff = diff(old, old.replacing("6\n", with: "six\n").dropLast().description)
    #expect(
      diff == """
        --- a.md
        +++ a.md
        @@ -3,10 +3,10 @@
         3
         4
         5
        -6
        +six
         7
         8
         9
         10
         11
        -12
        +12
        \\ No newline at end of file
        """)
  }

  @Test func `nothing is shown where nothing changed`() { #expect(diff("a\n", "a\n") == "") }

  @Test func `what a terminal would act on is shown as marks`() {
    #expect(!diff("\u{1B}[2J\r\n", "x\r\n").contains("\u{1B}"))
    #expect(diff("a\r\n", "b\r\n").hasSuffix("-a\n+b"))
  }

  @Test func `the old file and the diff give the new one`() {
    for seed in cases(0..<500) {
      var random = SeededGenerator(seed: seed)
      var lines = (0..<random.pick([0, 1, 5, 40])).map { _ in random.pick(["a", "b", "c", ""]) }
      let old = lines.map { $0 + "\n" }.joined()
      for _ in 0..<random.pick([1, 2, 5]) {
        let index = random.pick(Array(0...lines.count))
        if random.oneIn(2), index < lines.count {
          lines.remove(at: index)
        } else {
          lines.insert("new", at: index)
        }
      }
      let new = lines.map { $0 + "\n" }.joined()
      #expect(applying(diff(old, new), to: old) == new, "\(seed)")
    }
  }

  private func diff(_ old: String, _ new: String) -> String {
    UnifiedDiff.lines(from: Array(old.utf8), to: Array(new.utf8), path: FilePath("a.md"))
      .map(\.string).joined(separator: "\n")
  }

  /// As `patch` does, without looking further where lines are not the ones expected.
  private func applying(_ diff: String, to old: String) -> String? {
    var old = old.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    var new: [Substring] = []
    var taken = 0
    for line in diff.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2) {
      if let head = line.wholeMatch(of: /@@ -(\d+),(\d+) \+(\d+),(\d+) @@/) {
        let start = (Int(head.1) ?? 0) - (head.2 == "0" ? 0 : 1)
        while taken < start, let next = old.popFirst() {
          new.append(next)
          taken += 1
        }
        continue
      }
      if line.hasPrefix("+") { new.append(line.dropFirst()) }
      if line.hasPrefix("-") || line.hasPrefix(" ") {
        guard old.popFirst() == line.dropFirst() else { return nil }
        taken += 1
        if line.hasPrefix(" ") { new.append(line.dropFirst()) }
      }
    }
    return (new + old).map { $0 + "\n" }.joined()
  }
}
