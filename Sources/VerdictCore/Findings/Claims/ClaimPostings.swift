/// Some claims by their words, to be compared with many others.
struct ClaimPostings {
  private let claims: JudgedClaims
  private var filled: [Int32] = []
  private var totals: [Double] = []
  /// The places in `filled` of the claims with each word.
  private var holders: [[Int32]]
  private var shared: [Double] = []

  init(_ claims: JudgedClaims) {
    self.claims = claims
    holders = Array(repeating: [], count: claims.vocabulary)
  }

  /// Puts other claims in the place of those before.
  mutating func fill(_ others: [Int32]) {
    for claim in filled {
      for word in claims.words(of: Int(claim)) {
        holders[Int(word)].removeAll(keepingCapacity: true)
      }
    }
    filled = others
    totals = others.map { claims.weights.total(claims.words(of: Int($0))) }
    shared = Array(repeating: 0, count: others.count)
    for (place, claim) in others.enumerated() {
      for word in claims.words(of: Int(claim)) { holders[Int(word)].append(Int32(place)) }
    }
  }

  /// The closest of the pairs of a claim here and one of the others, where any is close; of equals
  /// the first.
  mutating func closest(to others: [Int32]) -> (here: Int, other: Int)? {
    var best: (here: Int, other: Int, closeness: Double)?
    for other in others {
      var touched: [Int32] = []
      let words = claims.words(of: Int(other))
      for word in words {
        for place in holders[Int(word)] {
          if shared[Int(place)] == 0 { touched.append(place) }
          shared[Int(place)] += claims.weights[word]
        }
      }
      let total = touched.isEmpty ? 0 : claims.weights.total(words)
      for place in touched.sorted() {
        let closeness = shared[Int(place)] / (totals[Int(place)] * total).squareRoot()
        shared[Int(place)] = 0
        guard closeness >= ConnectionGraph.closeWording, closeness > best?.closeness ?? 0 else {
          continue
        }
        best = (Int(filled[Int(place)]), Int(other), closeness)
      }
    }
    return best.map { ($0.here, $0.other) }
  }
}
