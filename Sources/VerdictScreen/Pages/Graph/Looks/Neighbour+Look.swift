import VerdictCore

extension Neighbour {
  package var cleanName: CleanText { speaker.cleanName }

  package var nameRole: Role { speaker.nameRole }

  /// What is said, and by whom, in words.
  package func sentences(centre: SpeakerNode) -> [Line] {
    sentences(of: centre, and: speaker, reasons: (saidReasons, heardReasons))
  }
}
