/// A path between two speakers in words.
public struct PathWords: Hashable, Sendable {
  /// What the first speaker is to the last: `an opponent of an ally`.
  public let relation: CleanText
  /// The relation with the word that leads to the last speaker's name: `an opponent of`.
  public let relationToLast: CleanText
  /// What the relation amounts to: `on balance an opponent`; nil where it says all.
  public let conclusion: CleanText?
  /// The signs multiplied; `agrees` for a path of one speaker.
  public let sign: EdgeSign

  /// - Parameter signs: Those of the connections on the path, from the first speaker to the last.
  public init(_ signs: [EdgeSign]) {
    relation =
      signs.first.map { signs.dropFirst().reduce($0.noun) { "\($0) of \($1.noun)" } }
      ?? "the same speaker"
    relationToLast = relation + (signs.isEmpty ? " as" : " of")
    sign = signs.reduce(.agrees, *)
    conclusion =
      if sign == .conflicting {
        "undecided: both an ally and an opponent"
      } else if signs.count < 2 {
        nil
      } else {
        "on balance \(sign.noun)"
      }
  }
}

extension EdgeSign {
  fileprivate var noun: CleanText {
    switch self {
    case .agrees: "an ally"
    case .contradicts: "an opponent"
    case .conflicting: "an ally and opponent"
    }
  }
}
