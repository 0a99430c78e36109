extension VerdictKind {
  /// The mark that tells the verdict apart without colour; one cell.
  public var sign: CleanText {
    switch self {
    case .real: "●"
    case .partiallyTrue: "◐"
    case .hype: "○"
    case .unproven: "◌"
    case .unknown: "?"
    case .missing: "·"
    }
  }

  /// The word that goes with the mark, at most 10 cells.
  public var word: CleanText {
    switch self {
    case .real: "real"
    case .partiallyTrue: "partly"
    case .hype: "hype"
    case .unproven: "unproven"
    case .unknown: "other"
    case .missing: "no verdict"
    }
  }

  /// `● real`.
  public var text: CleanText { "\(sign) \(word)" }
}

extension Verdict {
  /// Mark and word: the author's own words for a verdict that the format does not know.
  public var text: CleanText {
    unknownText.map { "\(kind.sign) \(CleanText($0))" } ?? kind.text
  }

  /// The verdict as queries have it, for records: with the author's own words for an unknown one.
  public var record: CleanText {
    let word = CleanText(kind.queryWord)
    return unknownText.map { "\(word): \(CleanText($0))" } ?? word
  }
}

extension VerdictTally {
  /// `real 3 partial 1`: every verdict that was given as queries have it, with its count, for records.
  public var record: CleanText {
    given.reduce("") { text, entry in
      text + (text.isEmpty ? "" : " ") + "\(CleanText(entry.kind.queryWord)) \(entry.count)"
    }
  }
}
