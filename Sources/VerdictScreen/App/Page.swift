import VerdictCore

/// What fills the screen.
package enum Page: Hashable, Sendable {
  case summaries(ListPage<SummaryListSource>)
  case claims(ListPage<ClaimListSource>)
  case summary(SummaryPage)
  case speaker(SpeakerPage)
  case graph(GraphPage)

  package var context: KeyContext {
    switch self {
    case .summaries: .summaries
    case .claims: .claims
    case .summary: .summary
    case .speaker: .speaker
    case .graph: .graph
    }
  }

  /// Whether closing the page leaves the program.
  package var isRoot: Bool {
    switch self {
    case .summaries, .claims: true
    case .summary, .speaker, .graph: false
    }
  }
}
