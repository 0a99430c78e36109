import VerdictCore

/// Which speakers slugs mean in a library, and who says what of whom.
struct SpeakerMeanings: Sendable {
  private struct Word: Hashable {
    var kind: ConnectionKind
    var speaker: Slug
    var target: Slug
  }

  private var speakers: Set<Slug> = []
  private var targets: Set<Slug> = []
  /// For each alias the first speaker that has it.
  private var aliases: [Slug: Slug] = [:]
  private var words: Set<Word> = []

  init(_ summaries: [Summary]) {
    for summary in summaries {
      let slug = summary.speaker.slug
      speakers.insert(slug)
      for alias in summary.speaker.aliases { aliases[alias] = min(aliases[alias] ?? slug, slug) }
      targets.formUnion(summary.connectionsToOthers.map(\.target))
    }
    let given = aliases
    for summary in summaries where given[summary.slug] == nil {
      let slug = summary.speaker.slug
      aliases[summary.slug] = min(aliases[summary.slug] ?? slug, slug)
    }
    for summary in summaries {
      for connection in summary.connectionsToOthers {
        words.insert(
          Word(
            kind: connection.kind, speaker: summary.speaker.slug,
            target: speaker(of: connection.target)))
      }
    }
  }

  /// The speaker that has the slug, else the first that has it as an alias, else one without
  /// summaries.
  func speaker(of slug: Slug) -> Slug { speakers.contains(slug) ? slug : aliases[slug] ?? slug }

  /// Whether a summary's speaker is connected so to one that the pattern means.
  func connects(_ summary: Summary, _ field: ConnectionField, _ pattern: SlugPattern) -> Bool {
    let meant = meanings(of: pattern)
    switch field {
    case .agrees, .contradicts:
      let kind = field == .agrees ? ConnectionKind.agrees : .contradicts
      return summary.connectionsToOthers.contains {
        $0.kind == kind && meant.contains(speaker(of: $0.target))
      }
    case .agreedBy, .contradictedBy:
      let kind = field == .agreedBy ? ConnectionKind.agrees : .contradicts
      return meant.contains {
        words.contains(Word(kind: kind, speaker: $0, target: summary.speaker.slug))
      }
    }
  }

  /// Who says so of a summary's speaker.
  func speakers(saying kind: ConnectionKind, of summary: Summary) -> Set<Slug> {
    let target = summary.speaker.slug
    return Set(
      words.filter { $0.kind == kind && $0.target == target && $0.speaker != target }
        .map(\.speaker))
  }

  /// An alias means its speaker; `*` matches the slugs of speakers and of those they speak of, and
  /// aliases.
  private func meanings(of pattern: SlugPattern) -> Set<Slug> {
    let named =
      pattern.isExact
      ? Set([Slug(pattern.text)].compactMap(\.self))
      : speakers.union(targets).union(aliases.keys).filter(pattern.matches)
    return Set(named.map(speaker))
  }
}
