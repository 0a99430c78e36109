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

  /// The arguments: who speaks, how many are silent, and the first three of those.
  static func message(_ arguments: Diagnostic.Arguments) -> String {
    let name = arguments[0].quoted
    let names = arguments.texts.dropFirst(2).map(\.quoted)
    let count = max(Int(arguments[1]) ?? 0, names.count)
    let parts = count > names.count ? names + ["\(count - names.count) more"] : names
    let head = parts.dropLast().joined(separator: ", ")
    let list = (parts.count > 1 ? head + " and " : "") + (parts.last ?? "")
    let verb = CountedWord.say.form(after: count).string
    return "ask whether \(list), of whom \(name) speaks, \(verb) anything of \(name)"
  }
}

extension ConnectionGraph {
  /// Those who speak of speakers with summaries that say nothing of them; the one who speaks first.
  var oneSidedSpeakers: [Finding] {
    speakers.indices.compactMap { speaker in
      let silent = edgePairs(of: speaker)
        .filter { $0.incoming.isEmpty && speakers[$0.other].summaryCount > 0 }
        .map { speakers[$0.other].slug }
      guard !silent.isEmpty else { return nil }
      let name = speakers[speaker].slug
      return Finding(
        kind: .oneSided, speakers: [name] + silent,
        arguments: .init([name.text, "\(silent.count)"] + silent.prefix(3).map(\.text)))
    }
  }
}
