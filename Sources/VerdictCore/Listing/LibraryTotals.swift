/// What a whole library holds.
public struct LibraryTotals: Hashable, Sendable {
  /// How many summaries are listed.
  public var summaries: Int
  /// How many of their claims have each kind of verdict.
  public var tally: VerdictTally
  /// Files that gave no summary: unreadable, not UTF-8, too large.
  public var unreadableFiles: Int
  /// How many diagnostics of each severity there are.
  public var diagnostics: [Diagnostic.Severity: Int]

  /// Creates totals; what is left out is nothing.
  public init(
    summaries: Int = 0, tally: VerdictTally = VerdictTally(), unreadableFiles: Int = 0,
    diagnostics: [Diagnostic.Severity: Int] = [:]
  ) {
    self.summaries = summaries
    self.tally = tally
    self.unreadableFiles = unreadableFiles
    self.diagnostics = diagnostics
  }
}
