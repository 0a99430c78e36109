enum OtherVerdict: Rule {
  static let id = Finding.Kind.otherVerdict.rawValue
  static let severity = Diagnostic.Severity.note
  static let summary = "claims in nearly the same words have different verdicts"
  static let example: RuleExample? = [
    "ada.md": """
    ---
    speaker: Ada Example
    ---

    ## Top Claims

    ### Open weights make audits possible
    **Verdict:** Real
    > You can only check what you can open.
    """,
    "bo.md": """
    ---
    speaker: Bo Other
    ---

    ## Top Claims

    ### Open weights make audits possible
    **Verdict:** Hype
    > Open them, and you can check them.
    """,
  ]

  /// The arguments: two claims, who made them, their verdicts (empty for other words), and how many
  /// more there are in such words.
  static func message(_ arguments: Diagnostic.Arguments) -> String {
    let verdicts = [arguments[4], arguments[5]].map {
      $0.isEmpty ? "a verdict in other words" : $0
    }
    let more = Int(arguments[6]) ?? 0
    let others: CleanText = ", and \(more, .claim) more"
    return "\(verdicts[0]) and \(verdicts[1]) for nearly the same words: \(arguments[0].quoted) "
      + "(\(arguments[2])) and \(arguments[1].quoted) (\(arguments[3]))"
      + (more > 0 ? others.string : "")
      + "; give one verdict, or word what sets them apart"
  }
}

extension ComparedClaims {
  /// Claims at least so close say the same, where as many words turn them around.
  static let sameWording = 0.9
  /// A rare word in more wordings than this finds no others close to them.
  private static let mostHolders = 32

  /// A wording as the holder of a word, with what rules most others out.
  private struct Holder {
    var wording: Int32
    var negations: Int32
    var verdicts: VerdictFilter
    var total: Double
  }

  /// Claims that say the same and have different verdicts at different speakers: one finding for all
  /// claims that are so linked, directly or through others.
  ///
  /// Claims with the same words, in any order, are always found. Those close to them are found by
  /// their rarest words, which two close claims share (prefix filtering, Bayardo, Ma and Srikant
  /// 2007), unless too many claims hold these.
  func otherVerdicts() -> [Finding] {
    let wordings = Wordings(self)
    var groups = UnionFind(count: wordings.count)
    var holders = [[Holder]](repeating: [], count: frequencies.count)
    for wording in 0..<wordings.count {
      let claim = wordings.representative(of: wording)
      let here = Holder(
        wording: Int32(truncatingIfNeeded: wording), negations: negations[claim],
        verdicts: wordings.verdicts[wording], total: weights.total(words(of: claim)))
      for word in rarest(of: claim) {
        for other in holders[Int(word)] where mayBeSame(here, other) {
          if areSame(here, other, wordings) { groups.join(wording, Int(other.wording)) }
        }
        if holders[Int(word)].count < Self.mostHolders { holders[Int(word)].append(here) }
      }
    }
    var members = [[Int]](repeating: [], count: wordings.count)
    for wording in 0..<wordings.count {
      let root = groups.root(of: wording)
      for claim in wordings.claims(of: wording) { members[root].append(claim) }
    }
    return members.compactMap { finding($0.sorted()) }
  }

  /// The rarest words of a claim, so many that what is left cannot make a claim close to it.
  private func rarest(of claim: Int) -> [Int32] {
    var words = words(of: claim).sorted {
      (frequencies[Int($0)], $0) < (frequencies[Int($1)], $1)
    }
    let enough = weights.total(words) * (Self.sameWording * Self.sameWording - 1e-9)
    var left = 0.0
    while let last = words.last, left + weights[last] < enough {
      left += weights[last]
      words.removeLast()
    }
    return words
  }

  /// Whether two wordings can say the same with other verdicts, as far as their sums tell.
  private func mayBeSame(_ one: Holder, _ other: Holder) -> Bool {
    let part = Self.sameWording * Self.sameWording - 1e-9
    return min(one.total, other.total) >= part * max(one.total, other.total)
      && one.negations == other.negations
      && one.verdicts.union(other.verdicts).rawValue.nonzeroBitCount > 1
  }

  private func areSame(_ one: Holder, _ other: Holder, _ wordings: Wordings) -> Bool {
    let oneWords = words(of: wordings.representative(of: Int(one.wording)))
    let otherWords = words(of: wordings.representative(of: Int(other.wording)))
    return weights.mayShare(Self.sameWording, oneWords, one.total, otherWords, other.total)
      && weights.closeness(oneWords, otherWords) >= Self.sameWording
  }

  /// What is to be said of claims that say the same; nil where their verdicts do not differ.
  private func finding(_ members: [Int]) -> Finding? {
    guard let first = members.first,
      members.contains(where: { kinds[$0] != kinds[first] }),
      members.contains(where: { speakers[$0] != speakers[first] })
    else { return nil }
    // Where none differs from the first in both, one of its speaker has another verdict, and one of
    // another speaker has its verdict.
    var pair = members.first { differ(first, $0) }.map { [first, $0] }
    if pair == nil, let one = members.first(where: { speakers[$0] != speakers[first] }),
      let other = members.first(where: { differ(one, $0) })
    {
      pair = [one, other].sorted()
    }
    guard let pair else { return nil }
    return Finding(
      kind: .otherVerdict, speakers: pair.map(slug), claims: pair.map { identities[$0] },
      arguments: .init(pair.map { kinds[$0].canonicalText } + ["\(members.count - 2)"]))
  }
}

/// Disjoint groups of indices that can be joined.
struct UnionFind {
  private var parents: [Int32]

  /// Each index in a group of its own.
  init(count: Int) { parents = (0..<count).map { Int32(truncatingIfNeeded: $0) } }

  /// The least index in the group of an index.
  mutating func root(of index: Int) -> Int {
    var index = index
    while Int(parents[index]) != index {
      parents[index] = parents[Int(parents[index])]
      index = Int(parents[index])
    }
    return index
  }

  mutating func join(_ left: Int, _ right: Int) {
    let (one, other) = (root(of: left), root(of: right))
    parents[max(one, other)] = Int32(truncatingIfNeeded: min(one, other))
  }
}
