import VerdictCore

extension Verdict {
  /// Mark and word: the author's own words for a verdict that the format does not know.
  package var label: Run { Run(text, .verdict(kind)) }
}

extension VerdictTally {
  /// `● 3 real  ◐ 1 partly`: every verdict that was given, with its count.
  package var counts: Line {
    .joined(
      given.map { Line("\($0.kind.sign) \($0.count) \($0.kind.word)", .verdict($0.kind)) },
      by: Run("  "))
  }

  /// `● 3 ◐ 1`, for where the words do not fit.
  package var shortCounts: Line {
    .joined(given.map { Line("\($0.kind.sign) \($0.count)", .verdict($0.kind)) }, by: Run(" "))
  }

  /// `● 12 ◐  4      ◌  1`: the four verdicts of the format, to stand below each other.
  package var columns: Line {
    let cells = [VerdictKind.real, .partiallyTrue, .hype, .unproven].map { kind in
      self[kind] == 0
        ? Run(.repeating(" ", 4))
        : Run(kind.sign + CleanText(short: self[kind]).aligned(to: 3), .verdict(kind))
    }
    return .joined(cells.map { Line([$0]) }, by: Run(" "))
  }

  /// One mark a claim, scaled down to `width` marks where there are more claims than that.
  ///
  /// Every verdict that was given keeps at least one mark as long as there is room.
  package func bar(width: Int) -> Line {
    BarChart.stacked(given.map { ($0.kind.sign, .verdict($0.kind), $0.count) }, width: width)
  }
}

extension VerdictFilter {
  /// `● real ◐ partly`: what the filter lets through, each as mark and word.
  package var label: Line {
    .joined(kinds.map { Line($0.text, .verdict($0)) }, by: Run(" "))
  }
}

extension Share {
  /// The interval on a line from 0 to 100%, with a mark where the share itself is.
  func bar(_ kind: VerdictKind, width: Int) -> Line {
    BarChart.interval(
      from: low, to: high, value: value, mark: Run(kind.sign, .verdict(kind)), width: width)
  }
}

extension ClaimPair {
  /// `+`, `−` or `⚡` where the authors relate the two, else the closeness in percent; at most four
  /// cells.
  package var mark: Run {
    guard let sign = relation?.sign else { return Run(CleanText(percent: closeness), .muted) }
    return switch sign {
    case .agrees: Run(ConnectionKind.agrees.sign, sign.role)
    case .contradicts: Run(ConnectionKind.contradicts.sign, sign.role)
    case .conflicting: Run("⚡", sign.role)
    }
  }
}
