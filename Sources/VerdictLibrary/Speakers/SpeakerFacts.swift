import VerdictCore

/// What a scorecard says that the node of its speaker does not.
struct SpeakerFacts: Sendable {
  var quotes: Int32 = 0
  var paraphrases: Int32 = 0
  var agrees: Int32 = 0
  var contradicts: Int32 = 0
  var agreed: Int32 = 0
  var contradicted: Int32 = 0
  /// How many talks have a date, and the `dateRank` of the first and the last of them.
  var dated: Int32 = 0
  var firstRank: Int32 = 0
  var lastRank: Int32 = 0

  init() {}

  /// Counts those whom a speaker speaks of, and who speak of them.
  init(_ ties: some Sequence<Tie>) {
    for tie in ties {
      if tie.said.contains(.agrees) { agrees += 1 }
      if tie.said.contains(.contradicts) { contradicts += 1 }
      if tie.heard.contains(.agrees) { agreed += 1 }
      if tie.heard.contains(.contradicts) { contradicted += 1 }
    }
  }

  /// Adds a summary of the speaker; the newest first.
  mutating func add(dateRank: Int, quotes: Int, paraphrases: Int) {
    self.quotes += Int32(clamping: quotes)
    self.paraphrases += Int32(clamping: paraphrases)
    guard dateRank <= 0 else { return }
    if dated == 0 { lastRank = Int32(clamping: dateRank) }
    firstRank = Int32(clamping: dateRank)
    dated += 1
  }
}
