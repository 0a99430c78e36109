/// A claim in a comparison, and the words and topics it is compared by.
struct ComparedClaim {
  /// How much a word counts where the claim, its quotes or its reasons hold it.
  private static let strengths: (claim: Float, quotes: Float, reasons: Float) = (1, 0.5, 0.25)

  let spoken: SpokenClaim
  /// The index of its speaker in the comparison.
  let speaker: Int
  /// Ascending by word; a word counts as where it counts most.
  let words: [(word: Int32, strength: Float)]
  /// Those of the claim, else those of its summary.
  let topics: Set<String>
  let hasOwnTopics: Bool
  let relations: [ClaimRelation]

  init(
    _ claim: Claim, _ spoken: SpokenClaim, of summary: Summary, speaker: Int,
    vocabulary: inout Vocabulary
  ) {
    self.spoken = spoken
    self.speaker = speaker
    relations = claim.relations
    let quotes = claim.quotes.map { PlainText.of($0.text) }.joined(separator: "\n")
    let parts = [
      (spoken.text, Self.strengths.claim), (quotes, Self.strengths.quotes),
      (PlainText.of(claim.reasons), Self.strengths.reasons),
    ]
    var words: [(word: Int32, strength: Float)] = []
    for (text, strength) in parts {
      words += vocabulary.words(of: text).words.map { ($0, strength) }
    }
    words.sort { ($0.word, -$0.strength) < ($1.word, -$1.strength) }
    var kept: [(word: Int32, strength: Float)] = []
    for entry in words where entry.word != kept.last?.word { kept.append(entry) }
    self.words = kept
    hasOwnTopics = !claim.topics.isEmpty
    topics = Set((hasOwnTopics ? claim.topics : summary.topics).map(SharedName.key))
  }

  static func isInClaim(_ strength: Float) -> Bool { strength == strengths.claim }

  /// The most that sharing a topic can bring.
  static let highestBonus = 0.5

  /// How much sharing a topic brings two claims closer: most where both name it themselves.
  func topicBonus(with other: ComparedClaim) -> Double {
    if topics.isDisjoint(with: other.topics) { return 0 }
    return hasOwnTopics && other.hasOwnTopics ? Self.highestBonus : 0.15
  }
}
