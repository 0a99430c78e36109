/// What a list is sorted by, with words for both directions.
public protocol WordedSortKey: CaseIterable, RawRepresentable<String> {
  /// Which rows come first: `newest first`, and `oldest first` in reverse.
  func words(isReversed: Bool) -> CleanText
}

extension WordedSortKey {
  /// `by speaker, A to Z`.
  fileprivate func alphabetical(_ isReversed: Bool, by name: String? = nil) -> CleanText {
    "by \(CleanText(name ?? rawValue)), \(isReversed ? "Z to A" : "A to Z" as CleanText)"
  }

  /// `most hype first`.
  fileprivate func most(_ name: CleanText, _ isReversed: Bool) -> CleanText {
    "\(isReversed ? "least" : "most" as CleanText) \(name) first"
  }

  fileprivate func mostCounted(_ name: CleanText, _ isReversed: Bool) -> CleanText {
    "\(isReversed ? "fewest" : "most" as CleanText) \(name) first"
  }

  fileprivate func newest(_ isReversed: Bool) -> CleanText {
    isReversed ? "oldest first" : "newest first"
  }
}

extension SummarySortKey: WordedSortKey {
  /// Which summaries come first.
  public func words(isReversed: Bool) -> CleanText {
    switch self {
    case .speaker, .title: alphabetical(isReversed)
    case .date: newest(isReversed)
    case .hype: most("hype", isReversed)
    case .field(let field): alphabetical(isReversed, by: field.label ?? field.key)
    }
  }
}

extension ClaimSortKey: WordedSortKey {
  /// Which claims come first.
  public func words(isReversed: Bool) -> CleanText {
    switch self {
    case .speaker, .claim: alphabetical(isReversed)
    case .verdict: isReversed ? "by verdict, real last" : "by verdict, real first"
    case .date: newest(isReversed)
    }
  }
}

extension SearchSortKey: WordedSortKey {
  /// Which hits come first.
  public func words(isReversed: Bool) -> CleanText {
    switch self {
    case .relevance: isReversed ? "best match last" : "best match first"
    case .speaker, .title: alphabetical(isReversed)
    case .date: newest(isReversed)
    case .hype: most("hype", isReversed)
    }
  }
}

extension SpeakerSortKey: WordedSortKey {
  /// Which speakers come first.
  public func words(isReversed: Bool) -> CleanText {
    switch self {
    case .name: alphabetical(isReversed)
    case .summaries, .claims: mostCounted(CleanText(rawValue), isReversed)
    case .real, .partly, .hype: most(CleanText(rawValue), isReversed)
    case .paraphrased: most("paraphrased", isReversed)
    case .says: mostCounted("connections out", isReversed)
    case .incoming: mostCounted("connections in", isReversed)
    case .first: isReversed ? "by first talk, latest first" : "by first talk, earliest first"
    case .last: isReversed ? "by last talk, earliest first" : "by last talk, latest first"
    }
  }
}

extension ActionSortKey: WordedSortKey {
  /// Which action items come first.
  public func words(isReversed: Bool) -> CleanText {
    switch self {
    case .open: isReversed ? "done first" : "open first"
    case .speaker, .action: alphabetical(isReversed)
    case .date: newest(isReversed)
    }
  }
}

extension ToolSortKey: WordedSortKey {
  /// Which tools come first.
  public func words(isReversed: Bool) -> CleanText {
    switch self {
    case .mentions: mostCounted("mentions", isReversed)
    case .name: alphabetical(isReversed)
    }
  }
}

extension ProblemSortKey: WordedSortKey {
  /// Which problems come first.
  public func words(isReversed: Bool) -> CleanText {
    switch self {
    case .severity: isReversed ? "errors last" : "errors first"
    case .file, .rule: alphabetical(isReversed)
    }
  }
}
