import VerdictCore

/// How far a scan has come, as a bar and in numbers.
enum ProgressBar {
  private static let width = 16

  static func line(_ progress: ScanProgress) -> Line {
    guard progress.filesFound > 0 else { return Line("looking for files ", .progress) }
    let filled = Self.width * progress.filesRead / max(1, progress.filesFound)
    return Line([
      Run("reading ", .muted), Run(.repeating("█", filled), .progress),
      Run(.repeating("░", Self.width - filled), .border),
      Run(" \(progress.filesRead) of \(progress.filesFound) ", .muted),
    ])
  }
}
