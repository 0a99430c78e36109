import VerdictCore

/// How far a scan has come: files, speed, and the time it still takes.
enum ScanLine {
  /// The most that fits a width.
  static func line(_ progress: ScanProgress, width: Int) -> Line {
    guard progress.filesFound > 0 else { return Line("looking for files ", .progress) }
    let read = grouped(progress.filesRead)
    let found = grouped(progress.filesFound)
    let speed = speed(progress).map { Line("  \($0)", .muted) } ?? Line()
    let left = timeLeft(progress).map { Line("  \($0)", .muted) } ?? Line()
    let long = Line([Run(read, .progress), Run(" of \(found) files", .muted)])
    let short = Line([Run(read, .progress), Run("/\(found)", .muted)])
    let word = Line("reading ", .muted)
    let forms = [word + long + speed + left, word + long + left, long + left, short + left, short]
    return (forms.first { $0.width < width } ?? short) + Line(" ")
  }

  /// Files or bytes read, as a share of those found: whichever is known better.
  private static func share(_ progress: ScanProgress) -> Double {
    progress.bytesFound > 0
      ? Double(progress.bytesRead) / Double(progress.bytesFound)
      : Double(progress.filesRead) / Double(max(1, progress.filesFound))
  }

  /// `24 MB/s`; nil in the first moments.
  private static func speed(_ progress: ScanProgress) -> CleanText? {
    guard progress.seconds >= 0.5, progress.bytesRead > 0 else { return nil }
    let rate = Double(progress.bytesRead) / progress.seconds
    return rate >= 999_500
      ? "\(whole(rate / 1_000_000)) MB/s" : "\(whole(rate / 1000)) kB/s"
  }

  /// `1:20 left`; nil in the first moments.
  private static func timeLeft(_ progress: ScanProgress) -> CleanText? {
    let share = share(progress)
    guard progress.seconds >= 0.5, share > 0 else { return nil }
    let seconds = whole(max(0, progress.seconds * (1 - share) / share))
    return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60) left"
  }

  private static func whole(_ number: Double) -> Int {
    Int(min(max(0, number.rounded()), 359_999))
  }

  /// `12,345`.
  static func grouped(_ number: Int) -> CleanText {
    var rest = number.magnitude
    var text: CleanText = ""
    while rest >= 1000 {
      let digits = Int(rest % 1000)
      text = "," + (digits < 10 ? "00" : digits < 100 ? "0" : "") + "\(digits)" + text
      rest /= 1000
    }
    return "\(Int(rest))" + text
  }
}
