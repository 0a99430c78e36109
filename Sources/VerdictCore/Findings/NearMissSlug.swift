enum NearMissSlug: Rule {
  static let id = Finding.Kind.nearMiss.rawValue
  static let severity = Diagnostic.Severity.note
  static let summary = "the slug of somebody without a summary is nearly that of a speaker"
  static let example: RuleExample? = [
    "ada.md": """
    ---
    speaker: Ada Example
    ---

    ## Agrees With
    - [[bo-othr]]
    """,
    "bo.md": """
    ---
    speaker: Bo Other
    ---
    """,
  ]

  /// The arguments: the speaker's slug, and the one that nobody has.
  static func message(_ arguments: Diagnostic.Arguments) -> String {
    let stranger = arguments[1].quoted
    return "write \(arguments[0].quoted) where \(stranger) means that speaker; "
      + "nobody has a summary under \(stranger)"
  }
}

extension ConnectionGraph {
  /// How many slugs are compared letter by letter, at some microseconds each.
  private static let mostComparisons = 250_000
  /// Longer slugs are near none: `Suggestion` guesses at no names of more than 80 letters, and a
  /// third may differ.
  private static let longestName = 120

  /// Those without a summary whose slug is nearly that of a speaker or an alias: who speaks of them
  /// first, they themselves, and the speaker who may be meant.
  ///
  /// Near is what `Suggestion` calls so; where there are too many slugs to compare each with each,
  /// only one letter may be added, dropped or changed, or two swapped.
  ///
  /// Complexity: O(n + s · k) in the letters of all slugs, those without a summary, and the slugs
  /// that share all letters but one with each.
  var nearMisses: [Finding] {
    let strangers = speakers.indices.filter { speakers[$0].summaryCount == 0 }
    let known = knownNames.filter { $0.utf8.count <= Self.longestName }
    guard !strangers.isEmpty, !known.isEmpty else { return [] }
    let isSmall = strangers.count <= Self.mostComparisons / known.count
    let nearNames = isSmall ? nil : NearNames(known)
    return strangers.compactMap { stranger in
      let slug = speakers[stranger].slug
      let candidates = nearNames?.candidates(near: slug.text) ?? known
      guard let source = edgePairs(of: stranger).first(where: { !$0.incoming.isEmpty })?.other,
        let name = Suggestion.nearest(to: slug.text, among: candidates),
        let near = Slug(name), let node = node(of: near)
      else { return nil }
      return Finding(
        kind: .nearMiss, speakers: [speakers[source].slug, slug, speakers[node].slug],
        arguments: [name, slug.text])
    }
  }

  /// The slugs of those with a summary, then aliases.
  private var knownNames: [String] {
    let own = speakers.lazy.filter { $0.summaryCount > 0 }.map(\.slug.text)
    return own + aliases.keys.map(\.text).sorted()
  }
}
