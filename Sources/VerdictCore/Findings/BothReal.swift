enum BothReal: Rule {
  static let id = Finding.Kind.bothReal.rawValue
  static let severity = Diagnostic.Severity.note
  static let summary = "one claim contradicts another, and both are Real"
  static let example: RuleExample? = [
    "ada.md": """
    ---
    speaker: Ada Example
    ---

    ## Top Claims

    ### Open weights make audits possible
    **Verdict:** Real
    **Contradicts:** [[bo#nobody-can-audit-open-weights]]
    > You can only check what you can open.

    ## Contradicts
    - [[bo-other]]
    """,
    "bo.md": """
    ---
    speaker: Bo Other
    ---

    ## Top Claims

    ### Nobody can audit open weights
    **Verdict:** Real
    **Contradicts:** [[ada#open-weights-make-audits-possible]]
    > Nobody can check a billion numbers.

    ## Contradicts
    - [[ada-example]]
    """,
  ]

  /// The arguments: the two claims, and who made them.
  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "both Real: \(arguments[0].quoted) (\(arguments[2])) and \(arguments[1].quoted) "
      + "(\(arguments[3])), though one contradicts the other; look at the verdicts again"
  }
}

extension ComparedClaims {
  /// Claims that are both Real though the author of one says that it contradicts the other.
  func bothReal(_ relations: some Sequence<SpokenRelation>) -> [Finding] {
    let related = relations.filter { $0.kind == .contradicts }
    let named = Set(related.flatMap { [$0.source, $0.target] })
    var claims: [ClaimIdentity: Int] = [:]
    for claim in indices where named.contains(identities[claim]) {
      claims[identities[claim]] = claim
    }
    var seen: Set<ClaimPairKey> = []
    return related.compactMap { relation in
      guard let one = claims[relation.source], let other = claims[relation.target],
        kinds[one] == .real, kinds[other] == .real, one != other,
        seen.insert(ClaimPairKey(relation.source, relation.target)).inserted
      else { return nil }
      let pair = [one, other].sorted { slug(of: $0) < slug(of: $1) }
      return Finding(
        kind: .bothReal, speakers: pair.map(slug), claims: pair.map { identities[$0] },
        arguments: [])
    }
  }
}
