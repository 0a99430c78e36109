import VerdictCore

/// What fills the screen.
package enum Page: Hashable, Sendable {
  case summaries(ListPage<SummaryListSource>)
  case claims(ListPage<ClaimListSource>)
  case search(ListPage<SearchSource>)
  case summary(SummaryPage)
  case speaker(SpeakerPage)
  case speakers(ListPage<SpeakerListSource>)
  case graph(GraphPage)
  case compare(ComparePage)

  /// The page itself, whichever it is.
  package var layer: any PageLayer {
    get {
      switch self {
      case .summaries(let page): page
      case .claims(let page): page
      case .search(let page): page
      case .summary(let page): page
      case .speaker(let page): page
      case .speakers(let page): page
      case .graph(let page): page
      case .compare(let page): page
      }
    }
    set { self = newValue.page }
  }

  package var context: KeyContext { layer.context }
  package var isRoot: Bool { layer.isRoot }
}
