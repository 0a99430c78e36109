import VerdictCore

/// What the library says to a question.
package enum Answer: Hashable, Sendable {
  case totals(LibraryTotals)
  case summaries(ListAnswer<SummaryListing>)
  case claims(ListAnswer<ClaimListing>)
  case actions(ListAnswer<ActionListing>)
  case tools(ListAnswer<ToolListing>)
  case hits(ListAnswer<SearchHit>)
  /// Nil where no summary has that slug any more.
  case summary(Summary?)
  /// As a path to open; nil where no summary has that slug any more.
  case file(FilePath?)
  /// Nil where no marks are kept.
  case marks(SummaryMarks?)
  /// The newest first.
  case bookmarks([MarkListing])
  /// Nil where it is not kept what the reader sees.
  case changes(ChangeReport?)
  case neighbourhood(Neighbourhood)
  case speakers(ListAnswer<Scorecard>)
  case graph(GraphMap)
  /// Nil where no path leads from one to the other.
  case paths(ShortestPaths?)
  case comparison(SpeakerComparison)
  case relatedClaims([ClaimIdentity: ClaimListing])
  case readingOn(ReadingOn)
  case findings([Finding])
  case problems(ProblemList)
  case overview(OverviewFacts)
  /// Nil where the line belongs to no part of the summary.
  case passage(PassageLocation?)
  /// The library could not answer; the reason, untrusted.
  case failure(String)

  /// What was answered, whichever it is; nil where the library could not answer.
  package var value: (any Sendable)? {
    switch self {
    case .totals(let totals): totals
    case .summaries(let rows): rows
    case .claims(let rows): rows
    case .actions(let rows): rows
    case .tools(let rows): rows
    case .hits(let rows): rows
    case .summary(let summary): summary
    case .file(let path): path
    case .marks(let marks): marks
    case .bookmarks(let bookmarks): bookmarks
    case .changes(let report): report
    case .neighbourhood(let neighbourhood): neighbourhood
    case .speakers(let rows): rows
    case .graph(let map): map
    case .paths(let paths): paths
    case .comparison(let comparison): comparison
    case .relatedClaims(let claims): claims
    case .readingOn(let reading): reading
    case .findings(let findings): findings
    case .problems(let problems): problems
    case .overview(let facts): facts
    case .passage(let location): location
    case .failure: nil
    }
  }

  /// Whether another answer to the same question follows.
  package var isProvisional: Bool {
    switch self {
    case .summaries(let rows): rows.isProvisional
    case .claims(let rows): rows.isProvisional
    case .actions(let rows): rows.isProvisional
    case .tools(let rows): rows.isProvisional
    case .hits(let rows): rows.isProvisional
    case .speakers(let rows): rows.isProvisional
    case .totals, .summary, .neighbourhood, .graph, .paths, .comparison, .findings, .problems,
      .overview, .passage, .relatedClaims, .readingOn, .file, .marks, .bookmarks, .changes,
      .failure:
      false
    }
  }
}
