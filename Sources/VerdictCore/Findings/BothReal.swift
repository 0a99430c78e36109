enum BothReal: Rule {
  static let id = Finding.Kind.bothReal.rawValue
  static let severity = Diagnostic.Severity.note
  static let summary =
    "two speakers contradict each other, and claims of theirs about the same thing are both Real"
  static let example: RuleExample? = [
    "ada.md": """
    ---
    speaker: Ada Example
    ---

    ## Top Claims

    ### Open weights make audits possible
    **Verdict:** Real
    > You can only check what you can open.

    ## Contradicts
    - [[bo-other]]
    """,
    "bo.md": """
    ---
    speaker: Bo Other
    ---

    ## Top Claims

    ### Open weights do not make audits possible
    **Verdict:** Real
    > Nobody can check a billion numbers.

    ## Contradicts
    - [[ada-example]]
    """,
  ]

  /// The arguments: the two claims, and `mutual` where each speaker contradicts the other.
  static func message(_ arguments: Diagnostic.Arguments) -> String {
    let relation =
      arguments[2] == "mutual"
      ? "their speakers contradict each other" : "one speaker contradicts the other"
    return "look at \(arguments[0].quoted) and \(arguments[1].quoted) again: \(relation),"
      + " and both claims are Real"
  }
}

extension ConnectionGraph {
  /// Claims in so close a wording are about the same thing.
  static let closeWording = 0.3
  /// How many claims of a speaker are compared with those of others.
  private static let mostClaims = 100

  /// Speakers of whom one contradicts the other, with the two closest claims of theirs about the
  /// same thing that are both Real.
  func bothReal(_ claims: ComparedClaims) -> [Finding] {
    var real = [[Int32]](repeating: [], count: speakers.count)
    for claim in claims.indices where claims.kinds[claim] == .real {
      let speaker = Int(claims.speakers[claim])
      if real[speaker].count < Self.mostClaims { real[speaker].append(Int32(claim)) }
    }
    var postings = ClaimPostings(claims)
    var findings: [Finding] = []
    for speaker in speakers.indices where !real[speaker].isEmpty {
      let opponents = edgePairs(of: speaker).filter {
        $0.other > speaker && !real[$0.other].isEmpty
          && $0.outgoing.union($0.incoming).contains(.contradicts)
      }
      guard !opponents.isEmpty else { continue }
      postings.fill(real[speaker])
      for opponent in opponents {
        guard let (left, right) = postings.closest(to: real[opponent.other]) else { continue }
        findings.append(
          finding(claims.identities[left], claims.identities[right], of: opponent, speaker))
      }
    }
    return findings
  }

  private func finding(
    _ left: ClaimIdentity, _ right: ClaimIdentity, of edgePair: EdgePair, _ speaker: Int
  ) -> Finding {
    let isMutual =
      edgePair.outgoing.contains(.contradicts) && edgePair.incoming.contains(.contradicts)
    return Finding(
      kind: .bothReal, speakers: [speakers[speaker].slug, speakers[edgePair.other].slug],
      claims: [left, right],
      arguments: .init([left.description, right.description] + (isMutual ? ["mutual"] : [])))
  }
}

/// Some claims by their words, to be compared with many others.
struct ClaimPostings {
  private let claims: ComparedClaims
  private var filled: [Int32] = []
  private var totals: [Double] = []
  /// The indices in `filled` of the claims with each word.
  private var holders: [[Int32]]
  private var shared: [Double] = []

  init(_ claims: ComparedClaims) {
    self.claims = claims
    holders = Array(repeating: [], count: claims.vocabulary)
  }

  /// Puts other claims in place of those before.
  mutating func fill(_ others: [Int32]) {
    for claim in filled {
      for word in claims.words(of: Int(claim)) {
        holders[Int(word)].removeAll(keepingCapacity: true)
      }
    }
    filled = others
    totals = others.map { claims.weights.total(claims.words(of: Int($0))) }
    shared = Array(repeating: 0, count: others.count)
    for (index, claim) in others.enumerated() {
      for word in claims.words(of: Int(claim)) { holders[Int(word)].append(Int32(index)) }
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
        for index in holders[Int(word)] {
          if shared[Int(index)] == 0 { touched.append(index) }
          shared[Int(index)] += claims.weights[word]
        }
      }
      let total = touched.isEmpty ? 0 : claims.weights.total(words)
      for index in touched.sorted() {
        let closeness = shared[Int(index)] / (totals[Int(index)] * total).squareRoot()
        shared[Int(index)] = 0
        guard closeness >= ConnectionGraph.closeWording, closeness > best?.closeness ?? 0 else {
          continue
        }
        best = (Int(filled[Int(index)]), Int(other), closeness)
      }
    }
    return best.map { ($0.here, $0.other) }
  }
}
