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

  /// One mark a claim, scaled down to `width` marks where there are more claims than that.
  ///
  /// Every verdict that was given keeps at least one mark as long as there is room.
  package func bar(width: Int) -> Line {
    var marks = given
    if total > width {
      let whole = total
      marks = marks.map { ($0.kind, max(1, $0.count * width / whole)) }
      while marks.reduce(0, { $0 + $1.count }) < width,
        let next = marks.indices.max(by: {
          self[marks[$0].kind] * marks[$1].count < self[marks[$1].kind] * marks[$0].count
        })
      { marks[next].count += 1 }
      while marks.reduce(0, { $0 + $1.count }) > max(width, 0),
        let most = marks.indices.max(by: { marks[$0].count < marks[$1].count }),
        marks[most].count > 0
      { marks[most].count -= 1 }
    }
    return Line(marks.map { Run(.repeating($0.kind.sign, $0.count), .verdict($0.kind)) })
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
    guard width > 0 else { return Line() }
    let (low, place, high) = (cell(of: low, width), cell(of: value, width), cell(of: high, width))
    return Line([
      Run(.repeating("·", low), .border),
      Run(.repeating("━", place - low), .verdict(kind)),
      Run(kind.sign, .verdict(kind)),
      Run(.repeating("━", high - place), .verdict(kind)),
      Run(.repeating("·", width - 1 - high), .border),
    ])
  }

  private func cell(of value: Double, _ width: Int) -> Int {
    Int((value * Double(width - 1)).rounded())
  }
}

extension ClaimPair {
  /// `≠` where the verdicts differ, else `=`.
  var mark: Run { hasOtherVerdicts ? Run("≠", .strong) : Run("=", .muted) }

  /// The closeness in percent, at most four cells.
  var percent: Run { Run(CleanText(percent: closeness), .muted) }
}
