/// What a generated graph of speakers is like.
package struct GraphShape: Sendable {
  package var speakers: Int
  /// How many connections the summaries hold, repeats and all.
  package var connections: Int
  /// How many in a hundred connections contradict.
  package var contradicting = 30
  /// How many camps the speakers are dealt to, who then agree within and contradict across; 0 for
  /// none.
  package var camps = 0
  /// How many in a hundred connections do not heed the camps.
  package var noise = 0
  /// How many parts there are, with no connections between them.
  package var parts = 1
  /// How many in a hundred speakers have no summary.
  package var strangers = 20

  package init(
    speakers: Int, connections: Int, contradicting: Int = 30, camps: Int = 0, noise: Int = 0,
    parts: Int = 1, strangers: Int = 20
  ) {
    self.speakers = speakers
    self.connections = connections
    self.contradicting = contradicting
    self.camps = camps
    self.noise = noise
    self.parts = parts
    self.strangers = strangers
  }
}
