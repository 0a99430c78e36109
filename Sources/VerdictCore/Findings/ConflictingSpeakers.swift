enum ConflictingSpeakers: Rule {
  static let id = Finding.Kind.conflicting.rawValue
  static let severity = Diagnostic.Severity.note
  static let summary = "one speaker agrees with another who contradicts them"
  static let example: RuleExample? = [
    "ada.md": """
    ---
    speaker: Ada Example
    ---

    ## Agrees With
    - [[bo-other]]
    """,
    "bo.md": """
    ---
    speaker: Bo Other
    ---

    ## Contradicts
    - [[ada-example]]
    """,
  ]

  /// The arguments: who agrees, and who contradicts.
  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "\(arguments[0]) agrees with \(arguments[1]), but \(arguments[1]) contradicts \(arguments[0])"
  }
}

extension ConnectionGraph {
  /// Those who agree with somebody who contradicts them; the one who agrees first.
  var conflictingSpeakers: [Finding] {
    speakers.indices.flatMap { speaker in
      edgePairs(of: speaker).compactMap { edgePair in
        let isAgreeing =
          edgePair.outgoing.contains(.agrees) && edgePair.incoming.contains(.contradicts)
        let isMirrored =
          edgePair.outgoing.contains(.contradicts) && edgePair.incoming.contains(.agrees)
        guard isAgreeing, !isMirrored || speaker < edgePair.other else { return nil }
        let (one, other) = (speakers[speaker], speakers[edgePair.other])
        return Finding(
          kind: .conflicting, speakers: [one.slug, other.slug], arguments: [one.name, other.name])
      }
    }
  }
}
