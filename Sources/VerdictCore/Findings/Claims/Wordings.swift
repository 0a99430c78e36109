/// Claims grouped by what they say, word for word, in any order.
struct Wordings {
  private var order: [Int]
  private var starts: [Int] = []
  /// Which verdicts the claims of each wording have.
  private(set) var verdicts: [VerdictFilter] = []

  /// Complexity: O(c log c) in the number of claims.
  init(_ claims: JudgedClaims) {
    func precedes(_ left: Int, _ right: Int) -> Bool {
      let (one, other) = (claims.words(of: left), claims.words(of: right))
      if one != other { return one.lexicographicallyPrecedes(other) }
      return (claims.negations[left], left) < (claims.negations[right], right)
    }
    order = claims.indices.filter { !claims.words(of: $0).isEmpty }.sorted(by: precedes)
    for (place, claim) in order.enumerated() {
      let previous = place == 0 ? nil : order[place - 1]
      if let previous, claims.negations[previous] == claims.negations[claim],
        claims.words(of: previous) == claims.words(of: claim)
      {
        verdicts[verdicts.count - 1].insert(VerdictFilter(claims.kinds[claim]))
      } else {
        starts.append(place)
        verdicts.append(VerdictFilter(claims.kinds[claim]))
      }
    }
    starts.append(order.count)
  }

  var count: Int { verdicts.count }

  /// The claims with a wording, ascending.
  func claims(of wording: Int) -> ArraySlice<Int> { order[starts[wording]..<starts[wording + 1]] }

  /// The first claim with a wording.
  func representative(of wording: Int) -> Int { order[starts[wording]] }
}
