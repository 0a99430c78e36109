/// A way between two speakers in words.
package struct PathWords: Hashable, Sendable {
  /// What the first speaker is to the last: `an opponent of an ally`.
  package let relation: String
  /// What that amounts to: `on balance an opponent`; nil where the relation says it all.
  package let conclusion: String?

  /// - Parameter signs: Those of the ties on the way, from the first speaker to the last.
  package init(_ signs: [TieSign]) {
    relation =
      signs.isEmpty ? "the same speaker" : signs.map(Self.noun).joined(separator: " of ")
    let product = signs.reduce(.agrees, *)
    conclusion =
      if product == .conflicting {
        "undecided: both an ally and an opponent"
      } else if signs.count < 2 {
        nil
      } else {
        "on balance \(Self.noun(product))"
      }
  }

  private static func noun(_ sign: TieSign) -> String {
    switch sign {
    case .agrees: "an ally"
    case .contradicts: "an opponent"
    case .conflicting: "an ally and opponent"
    }
  }
}
