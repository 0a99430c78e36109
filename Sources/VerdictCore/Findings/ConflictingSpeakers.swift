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
    "settle whether \(arguments[0].quoted) and \(arguments[1].quoted) agree: "
      + "the first says so, and the other contradicts them"
  }
}

extension ConnectionGraph {
  /// Those who agree with somebody who contradicts them; the one who agrees first.
  var conflictingSpeakers: [Finding] {
    speakers.indices.flatMap { speaker in
      ties(of: speaker).compactMap { tie in
        let isAgreeing = tie.said.contains(.agrees) && tie.heard.contains(.contradicts)
        let isMirrored = tie.said.contains(.contradicts) && tie.heard.contains(.agrees)
        guard isAgreeing, !isMirrored || speaker < tie.other else { return nil }
        let (one, other) = (speakers[speaker].slug, speakers[tie.other].slug)
        return Finding(
          kind: .conflicting, speakers: [one, other],
          arguments: [one.text, other.text])
      }
    }
  }
}
