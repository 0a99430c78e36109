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

/// What became of one summary while the library was watched.
public struct LibraryChange: Hashable, Sendable {
  /// What has become of a summary.
  public enum Kind: Hashable, Sendable {
    case added
    case removed
    /// So many claims have another verdict than before; the first of them, and its verdicts.
    case verdicts(count: Int, first: Slug, change: VerdictChange? = nil)
    /// Claims came or went; the first new one, where there is one.
    case claims(added: Int, removed: Int, first: Slug?)
    /// Anything else.
    case text
  }

  /// Which summary it is.
  public var summary: Slug
  /// What has become of it.
  public var kind: Kind

  /// Creates a change.
  public init(summary: Slug, kind: Kind) {
    self.summary = summary
    self.kind = kind
  }
}

/// The verdict of a claim before a change, and after it.
public struct VerdictChange: Hashable, Sendable {
  /// What the claim had.
  public var before: VerdictKind
  /// What the claim has.
  public var after: VerdictKind

  /// Creates a change.
  public init(from before: VerdictKind, to after: VerdictKind) {
    self.before = before
    self.after = after
  }
}

/// How far the reading of a library's files has come.
public struct ScanProgress: Hashable, Sendable {
  /// Files read so far.
  public var filesRead: Int
  /// Files to read; it may still grow while folders are walked.
  public var filesFound: Int
  /// Bytes read so far.
  public var bytesRead: Int
  /// Bytes to read; it may still grow.
  public var bytesFound: Int
  /// Since the first file was read.
  public var seconds: Double

  /// Creates a report; without arguments, of a scan that has not begun.
  public init(
    filesRead: Int = 0, filesFound: Int = 0, bytesRead: Int = 0, bytesFound: Int = 0,
    seconds: Double = 0
  ) {
    self.filesRead = filesRead
    self.filesFound = filesFound
    self.bytesRead = bytesRead
    self.bytesFound = bytesFound
    self.seconds = seconds
  }
}
