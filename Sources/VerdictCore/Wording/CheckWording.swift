extension Diagnostic.Severity {
  /// The severity with a number before it.
  public var countedWord: CountedWord { CountedWord(CleanText(word)) }
}

extension Sequence<Diagnostic.Severity> {
  /// How many there are of each severity, the worst first: `3 errors, 1 note`; `no problems`.
  public var total: CleanText {
    let counts = reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let words = Diagnostic.Severity.allCases.compactMap { severity in
      counts[severity].map { "\($0, severity.countedWord)" as CleanText }
    }
    guard let first = words.first else { return "no problems" }
    return words.dropFirst().reduce(first) { $0 + ", " + $1 }
  }

  /// The same, and in how many summaries that was found: `3 errors, 1 note in 28 summaries`.
  public func total(inSummaries count: Int) -> CleanText {
    let total = total
    if count > 0 { return "\(total) in \(count, .summary)" }
    return total == "no problems"
      ? "no summaries here: a summary is a markdown file with claims under “## Top Claims”"
      : "\(total), and no summaries"
  }
}
