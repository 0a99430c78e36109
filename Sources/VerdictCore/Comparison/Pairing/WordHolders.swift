/// Which claims hold each word, in two allocations.
struct WordHolders {
  struct Holder {
    /// The place of the claim.
    var claim: Int32
    var strength: Float
  }

  private var holders: [Holder]
  private let starts: [Int]

  init(of claims: [ComparedClaim], vocabulary: Int) {
    var starts = [Int](repeating: 0, count: vocabulary + 1)
    for claim in claims {
      for (word, _) in claim.words { starts[Int(word) + 1] += 1 }
    }
    for word in 0..<vocabulary { starts[word + 1] += starts[word] }
    self.starts = starts
    holders = Array(repeating: Holder(claim: 0, strength: 0), count: starts[vocabulary])
    for (place, claim) in claims.enumerated() {
      for (word, strength) in claim.words {
        holders[starts[Int(word)]] = Holder(claim: Int32(place), strength: strength)
        starts[Int(word)] += 1
      }
    }
  }

  /// The claims at a place or after it that hold a word, ascending.
  ///
  /// Complexity: O(log k) in how many claims hold it.
  func places(of word: Int32, from place: Int) -> ArraySlice<Holder> {
    let holders = holders[starts[Int(word)]..<starts[Int(word) + 1]]
    return holders[holders.partitioningIndex { $0.claim >= place }...]
  }
}
