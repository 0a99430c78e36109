import VerdictCore

/// What the library says to a question.
package enum Answer: Hashable, Sendable {
  case totals(LibraryTotals)
  case summaries(ListAnswer<SummaryListing>)
  case claims(ListAnswer<ClaimListing>)
  case hits(ListAnswer<SearchHit>)
  /// Nil where no summary has that slug any more.
  case summary(Summary?)
  case neighbourhood(Neighbourhood)
  case speakers(ListAnswer<Scorecard>)
  case graph(GraphMap)
  /// Nil where no way leads from one to the other.
  case paths(ShortestPaths?)
  case comparison(SpeakerComparison)
  case findings([Finding])
  /// The library could not answer; the reason, untrusted.
  case failure(String)

  /// Whether another answer to the same question follows.
  package var isProvisional: Bool {
    switch self {
    case .summaries(let rows): rows.isProvisional
    case .claims(let rows): rows.isProvisional
    case .hits(let rows): rows.isProvisional
    case .speakers(let rows): rows.isProvisional
    case .totals, .summary, .neighbourhood, .graph, .paths, .comparison, .findings, .failure: false
    }
  }
}
