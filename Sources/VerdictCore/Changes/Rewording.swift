/// Finds which claims of a summary are others of it in new words.
///
/// A claim that is gone was reworded where exactly one new claim is close to it, and it alone is close
/// to that one. Two claims in the same words are one claim; others are as close as `WordWeights` says,
/// and as many words must turn both around, so that no claim becomes its opposite.
enum Rewording {
  /// Claims less close than this are two.
  static let threshold = 0.6
  /// With more pairs to compare, only claims in the same words are found.
  private static let mostPairs = 250_000

  /// The pairs of a claim that is gone and the claim that it has become, by their indices.
  ///
  /// Complexity: O(g · n) in how many are gone and how many are new.
  static func pairs(gone: [SeenClaim], new: [SeenClaim]) -> [(gone: Int, new: Int)] {
    let same = pairs(gone.indices, new.indices) { gone[$0].text == new[$1].text }
    let (goneLeft, newLeft) = (
      gone.indices.filter { index in !same.contains { $0.gone == index } },
      new.indices.filter { index in !same.contains { $0.new == index } }
    )
    guard goneLeft.count * newLeft.count <= mostPairs else { return same }
    var vocabulary = Vocabulary()
    let goneWords = gone.map { vocabulary.words(of: $0.text) }
    let newWords = new.map { vocabulary.words(of: $0.text) }
    let weights = vocabulary.weights
    return same
      + pairs(goneLeft, newLeft) {
        goneWords[$0].negations == newWords[$1].negations
          && weights.closeness(goneWords[$0].words, newWords[$1].words) >= threshold
      }
  }

  /// The pairs of which each is the only one that is alike to the other.
  private static func pairs(
    _ gone: some Sequence<Int>, _ new: some Sequence<Int>, areAlike: (Int, Int) -> Bool
  ) -> [(gone: Int, new: Int)] {
    var alike: [(gone: Int, new: Int)] = []
    for left in gone {
      for right in new where areAlike(left, right) { alike.append((left, right)) }
    }
    let goneCounts = Dictionary(alike.map { ($0.gone, 1) }, uniquingKeysWith: +)
    let newCounts = Dictionary(alike.map { ($0.new, 1) }, uniquingKeysWith: +)
    return alike.filter { goneCounts[$0.gone] == 1 && newCounts[$0.new] == 1 }
  }
}
