import VerdictCore

extension SpeakerNode {
  package var cleanName: CleanText { CleanText(name) }

  package var nameRole: Role { summaryCount == 0 ? .absentSpeaker : .speaker }

  package var run: Run { Run(cleanName, nameRole) }

  /// The verdicts on their claims, or that there is nothing to judge yet.
  package var counts: Line {
    summaryCount == 0 ? Line("no summary yet", .absentSpeaker) : tally.shortCounts
  }

  /// The same in one mark a claim, at most so many.
  package func bar(width: Int) -> Line {
    summaryCount == 0 ? Line("none yet", .absentSpeaker) : tally.bar(width: width)
  }
}
