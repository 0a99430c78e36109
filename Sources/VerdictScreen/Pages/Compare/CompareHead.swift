import VerdictCore

/// What stands above the pairs of claims: who is compared, and what connects them.
struct CompareHead: Hashable, Sendable {
  /// The lines of each speaker, where they stand side by side.
  private(set) var columns: [[Line]] = []
  /// Across the whole width, below the columns.
  private(set) var lines: [Line] = []
  /// All that connects them, where `lines` had no room for it; else empty.
  private(set) var uncut: [Line] = []

  /// - Parameters:
  ///   - comparison: Of two speakers at least.
  ///   - isWide: Whether the speakers stand side by side.
  ///   - width: In cells.
  ///   - height: The most lines to use.
  init(_ comparison: SpeakerComparison, isWide: Bool, width: Int, height: Int) {
    let names = Self.names(comparison)
    if isWide {
      let rows = height >= 7 ? 3 : height >= 4 ? 2 : 1
      let columnWidth = width / max(1, names.count) - 3
      columns = zip(comparison.speakers, names).map { speaker, name in
        Array(speaker.card(named: name, width: columnWidth).prefix(rows))
      }
    } else if names.count + 2 <= height {
      let nameWidth = min(width / 3, names.map(\.width).max() ?? 0)
      lines = zip(comparison.speakers, names).map { speaker, name in
        speaker.row(named: name.padded(to: nameWidth), width: width)
      }
    } else {
      lines = [.joined(names.map { Line($0, .title) }, by: Run(" × ", .muted))]
    }
    let room = height - (columns.first?.count ?? 0) - lines.count
    let sentences = Self.sentences(comparison)
    let shared = Self.shared(comparison)
    let wrapped = sentences.flatMap { TextWrap.wrap($0, width: width) }
    let whole = wrapped + shared.flatMap { TextWrap.wrap($0, width: width) }
    if let fitting = [whole, wrapped + Self.together(shared)]
      .first(where: { $0.count <= room && $0.allSatisfy { $0.width <= width } })
    {
      lines += fitting
    } else {
      lines += Self.cut(sentences, shared, width: width, rows: max(0, room))
      uncut = whole
    }
  }

  /// A line of each of the first sentences, what they share, and how many sentences are not seen.
  private static func cut(
    _ sentences: [Line], _ shared: [Line], width: Int, rows: Int
  ) -> [Line] {
    if sentences.count + shared.count <= rows { return sentences + shared }
    let together = together(shared)
    let shown =
      sentences.count + together.count <= rows ? sentences.count : rows - together.count - 1
    guard shown > 0 else { return sentences.cut(to: rows, width: width) }
    let more = sentences.count - shown
    return sentences.prefix(shown)
      + (more > 0 ? [Line("+\(more) more connections, all of them at the end", .muted)] : [])
      + together
  }

  /// In one line; none where nothing is shared.
  private static func together(_ shared: [Line]) -> [Line] {
    shared.isEmpty ? [] : [.joined(shared, by: Run("   "))]
  }

  /// With their numbers, where lists name some of more than two.
  private static func names(_ comparison: SpeakerComparison) -> [CleanText] {
    let names = comparison.speakers.map { CleanText($0.node.name) }
    guard names.count > 2 else { return names }
    return names.enumerated().map { "\($0 + 1) \($1)" }
  }

  /// What they say of each other: contradictions first.
  private static func sentences(_ comparison: SpeakerComparison) -> [Line] {
    let words = comparison.words
    if words.isEmpty { return [Line("nothing connects them directly", .muted)] }
    return [ConnectionKind.contradicts, .agrees].flatMap { kind in
      words.filter { $0.kind == kind }.map { comparison.sentence(of: $0) }
    }
  }

  /// Topics and tools they share, in a line each; none where there are none.
  private static func shared(_ comparison: SpeakerComparison) -> [Line] {
    let isMany = comparison.speakers.count > 2
    return [("topics  ", comparison.topics), ("tools   ", comparison.tools)].compactMap {
      (name: CleanText, shared) -> Line? in
      guard !shared.isEmpty else { return nil }
      let names = shared.map { Line($0.label(numbered: isMany)) }
      return Line(name, .muted) + .joined(names, by: Run(", ", .muted))
    }
  }
}

extension SharedName {
  /// The name, and the numbers of those who share it.
  fileprivate func label(numbered: Bool) -> [Run] {
    guard numbered else { return [Run(CleanText(name))] }
    let numbers = speakers.map { CleanText(String($0 + 1)) }
    let list = numbers.dropFirst().reduce(numbers.first ?? "") { $0 + " " + $1 }
    return [Run(CleanText(name)), Run(" (" + list + ")", .muted)]
  }
}

extension SpeakerComparison {
  /// Who says what of whom, and why; `⚡` where the two do not say the same of each other.
  fileprivate func sentence(of word: ComparedWord) -> Line {
    let both: Set<Int> = [word.source, word.target]
    let isConflicting = words.contains {
      Set([$0.source, $0.target]) == both && $0.kind != word.kind
    }
    let sign: Run =
      isConflicting ? Run("⚡ ", .conflict) : Run(word.kind.sign + " ", word.kind.role)
    return Line([sign])
      + word.kind.sentence(
        Run(name(word.source), .speaker), Run(name(word.target), .speaker), reasons: word.reasons)
  }

  private func name(_ speaker: Int) -> CleanText {
    speakers.indices.contains(speaker) ? CleanText(speakers[speaker].node.name) : "?"
  }
}

extension ComparedSpeaker {
  private static let barWidth = 8

  /// Name, verdicts, and shares, one below the other.
  func card(named name: CleanText, width: Int) -> [Line] {
    let tally = node.tally
    if node.summaryCount == 0 { return [Line(name, .title), node.counts, Line()] }
    let bar = tally.bar(width: Self.barWidth) + Line("  ")
    let counts = bar + tally.counts
    return [
      Line(name, .title), counts.width <= width ? counts : bar + tally.shortCounts,
      .joined([shares, reading], by: Run("  ")),
    ]
  }

  /// Name, verdicts and shares in one line.
  func row(named name: CleanText, width: Int) -> Line {
    let head = Line(name, .title) + Line("  ")
    if node.summaryCount == 0 { return head + node.counts }
    let bar = head + node.tally.bar(width: Self.barWidth).padded(to: Self.barWidth) + Line("  ")
    let rest = [
      Line.joined([node.tally.counts, shares, reading], by: Run("  ")),
      .joined([node.tally.shortCounts, shares, reading], by: Run("  ")),
      .joined([node.tally.shortCounts, shares], by: Run("  ")),
    ]
    let fitting = rest.first { bar.width + $0.width <= width }
    return bar + (fitting ?? node.tally.shortCounts)
  }

  /// The shares of real and hype; words where the claims are too few to tell.
  private var shares: Line {
    let card = Scorecard(speaker: node)
    let shares = [VerdictKind.real, .hype].compactMap { kind in
      card.share(of: kind).map {
        Line("\($0.percent) \(kind.word)", .muted)
      }
    }
    return shares.isEmpty
      ? Line("too few claims for shares", .muted) : .joined(shares, by: Run("  "))
  }

  /// How much of what they said was compared, where that is not all.
  private var reading: Line {
    guard summariesRead < node.summaryCount else { return Line() }
    return Line("newest \(summariesRead) of \(node.summaryCount) talks", .muted)
  }
}
