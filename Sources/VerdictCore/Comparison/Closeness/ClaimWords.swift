/// What a text is about: its words, numbered by a vocabulary.
struct ClaimWords: Hashable, Sendable {
  /// Ascending, each once.
  var words: [Int32] = []
  /// How many words turn the text around.
  var negations = 0
}
