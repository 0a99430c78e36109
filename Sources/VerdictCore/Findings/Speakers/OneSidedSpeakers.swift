extension ConnectionGraph {
  /// Those who speak of speakers with summaries that say nothing of them; the one who speaks first.
  var oneSidedSpeakers: [Finding] {
    speakers.indices.compactMap { speaker in
      let silent = ties(of: speaker)
        .filter { $0.heard.isEmpty && speakers[$0.other].summaryCount > 0 }
        .map { speakers[$0.other].slug }
      guard !silent.isEmpty else { return nil }
      let name = speakers[speaker].slug
      let verb = silent.count == 1 ? "says" : "say"
      return Finding(
        kind: .oneSided, speakers: [name] + silent,
        message: "ask whether \(Self.named(silent)), of whom \(name.text.quoted) speaks, \(verb) "
          + "anything of \(name.text.quoted)")
    }
  }

  /// At most three names, and how many more there are.
  private static func named(_ slugs: [Slug]) -> String {
    let names = slugs.prefix(3).map(\.text.quoted)
    let more = slugs.count - names.count
    let parts = more > 0 ? names + ["\(more) more"] : names
    guard let last = parts.last, parts.count > 1 else { return parts.joined() }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}
