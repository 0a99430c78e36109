import GRDB
import VerdictCore

extension Library {
  /// A speaker, by slug or alias, and everybody connected to them in either direction.
  ///
  /// A speaker nobody has summarised gives a node without summaries.
  package func neighbourhood(of speaker: Slug) throws -> Neighbourhood {
    try ask { try SpeakerGraph(database: $0).neighbourhood(of: speaker) }
  }
}
