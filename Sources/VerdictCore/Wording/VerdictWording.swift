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
    if case .unknown(let words) = self { "\(kind.sign) \(CleanText(words))" } else { kind.text }
  }
}

extension VerdictTally {
  /// `● 3 ◐ 1`: the mark of every verdict that was given, with its count.
  public var marks: CleanText {
    given.reduce("") { text, entry in
      text + (text.isEmpty ? "" : " ") + "\(entry.kind.sign) \(entry.count)"
    }
  }
}
