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

extension Neighbour {
  package var cleanName: CleanText { speaker.cleanName }

  package var nameRole: Role { speaker.nameRole }

  /// What is said, and by whom, in words.
  package func sentences(centre: SpeakerNode) -> [Line] {
    sentences(of: centre, and: speaker, reasons: (outgoingReasons, incomingReasons))
  }
}
