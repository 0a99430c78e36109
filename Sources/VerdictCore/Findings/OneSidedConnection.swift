enum OneSidedConnection: Rule {
  static let id = Finding.Kind.oneSided.rawValue
  static let severity = Diagnostic.Severity.note
  static let summary = "speakers say nothing of those who agree with or contradict them"
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
    """,
  ]

  /// The arguments: who speaks, what they say, how many are silent, and the first three of those.
  static func message(_ arguments: Diagnostic.Arguments) -> String {
    let names = Array(arguments.texts.dropFirst(3))
    let count = max(Int(arguments[2]) ?? 0, names.count)
    let parts = count > names.count ? names + ["\(count - names.count) more"] : names
    let head = parts.dropLast().joined(separator: ", ")
    let list = (parts.count > 1 ? head + " and " : "") + (parts.last ?? "")
    let verb = CountedWord.does.form(after: count).string
    return "\(arguments[0]) \(arguments[1]) \(list), who \(verb) not mention \(arguments[0])"
  }
}

extension ConnectionGraph {
  /// Those who speak of speakers with summaries that say nothing of them; the one who speaks first.
  var oneSidedSpeakers: [Finding] {
    speakers.indices.compactMap { speaker in
      let silent = edgePairs(of: speaker)
        .filter { $0.incoming.isEmpty && speakers[$0.other].summaryCount > 0 }
      guard !silent.isEmpty else { return nil }
      let said = silent.reduce(into: ConnectionKinds()) { $0.formUnion($1.outgoing) }
      let verb = said == .agrees ? "agrees with" : said == .contradicts ? "contradicts" : nil
      let name = speakers[speaker].name
      return Finding(
        kind: .oneSided,
        speakers: [speakers[speaker].slug] + silent.map { speakers[$0.other].slug },
        arguments: .init(
          [name, verb ?? "agrees with or contradicts", "\(silent.count)"]
            + silent.prefix(3).map { speakers[$0.other].name }))
    }
  }
}
