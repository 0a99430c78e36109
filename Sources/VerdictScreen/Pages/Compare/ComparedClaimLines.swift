import VerdictCore

extension SpokenClaim {
  /// Longer claims are cut, so that a pair can be seen at once.
  private static let mostLines = 8

  /// The verdict, the speaker where named, and the claim below them.
  func lines(speaker: CleanText?, width: Int) -> [Line] {
    var label = Line([verdict.label])
    if let speaker { label = label + Line("  ") + Line(speaker, .speaker) }
    let text = TextWrap.wrap(CleanText(text), .claim, width: width)
    return [label] + text.cut(to: Self.mostLines, width: width)
  }
}

extension ClaimPair {
  /// `≠` where the verdicts differ, else `=`.
  var sign: Run { hasOtherVerdicts ? Run("≠", .strong) : Run("=", .muted) }

  /// The closeness in percent, at most four cells.
  var percent: Run {
    Run("\(Int((min(1, max(0, closeness)) * 100).rounded()))%", .muted)
  }
}
