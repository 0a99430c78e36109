/// Something about a file of the library that its author should know.
public struct Problem: Hashable, Sendable {
  /// The bytes of the file's path in the library; untrusted.
  public var file: FilePath
  /// What is wrong, and where in the file.
  public var diagnostic: Diagnostic
  /// The summary that the file gave; nil where it gave none.
  public var summary: Slug?

  /// A problem of a file of the library.
  public init(file: FilePath, diagnostic: Diagnostic, summary: Slug? = nil) {
    self.file = file
    self.diagnostic = diagnostic
    self.summary = summary
  }
}

/// What a list of problems is sorted by; ties go by file and line.
public enum ProblemSortKey: String, CaseIterable, Hashable, Sendable {
  /// The worst first.
  case severity = "severity"
  case file = "file"
  case rule = "rule"
}

/// The problems of a library that some words are found in, in order.
public struct ProblemList: Hashable, Sendable {
  /// The problems that the words are found in, in order.
  public var rows: [Problem]
  /// How many there are of each severity, those that are left out included.
  public var counts: [Diagnostic.Severity: Int]
  /// How many there are, those that are left out included.
  public var unfilteredCount: Int

  /// - Parameters:
  ///   - problems: All problems of the library.
  ///   - words: Each must be a part of the severity, the file, the rule or the message; empty for
  ///     all problems.
  ///   - order: How the rows are sorted.
  public init(
    _ problems: [Problem], matching words: String = "", by order: ListOrder<ProblemSortKey>
  ) {
    let words = Folding.fold(words).split(separator: " ")
    rows = problems.filter { problem in
      if words.isEmpty { return true }
      let text = Folding.fold(problem.line)
      return words.allSatisfy { text.contains($0) }
    }
    rows.sort { Self.isOrdered($0, $1, by: order.key) }
    if order.isReversed { rows.reverse() }
    counts = problems.reduce(into: [:]) { $0[$1.diagnostic.severity, default: 0] += 1 }
    unfilteredCount = problems.count
  }

  private static func isOrdered(
    _ left: Problem, _ right: Problem, by key: ProblemSortKey
  ) -> Bool {
    switch key {
    case .severity where left.diagnostic.severity != right.diagnostic.severity:
      left.diagnostic.severity < right.diagnostic.severity
    case .rule where left.diagnostic.rule != right.diagnostic.rule:
      left.diagnostic.rule < right.diagnostic.rule
    default:
      left.file == right.file
        ? left.diagnostic.location < right.diagnostic.location : left.file < right.file
    }
  }
}

extension Problem {
  /// Everything that can be looked for, on one line.
  fileprivate var line: String {
    DiagnosticFormatter.line(FileDiagnostic(path: file, diagnostic: diagnostic))
  }
}
