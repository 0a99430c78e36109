/// What a whole library holds.
public struct LibraryTotals: Hashable, Sendable {
  public var summaries: Int
  public var tally: VerdictTally
  /// Files that gave no summary: unreadable, not UTF-8, too large.
  public var unreadableFiles: Int
  /// How many diagnostics of each severity there are.
  public var diagnostics: [Diagnostic.Severity: Int]

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
