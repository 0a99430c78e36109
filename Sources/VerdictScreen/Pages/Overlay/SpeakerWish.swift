import VerdictCore

/// What another speaker is chosen for.
package enum SpeakerWish: Hashable, Sendable {
  /// For the ways that lead there from a speaker.
  case path(from: Slug)
  /// To be put beside these.
  case comparison(with: [Slug])

  var title: CleanText {
    switch self {
    case .path: "A path to"
    case .comparison: "Compare with"
    }
  }

  /// Those who are chosen already.
  var chosen: [Slug] {
    switch self {
    case .path(let start): [start]
    case .comparison(let speakers): speakers
    }
  }

  func page(with speaker: Slug) -> Page {
    switch self {
    case .path(let start): Page(GraphPage(from: start, to: speaker))
    case .comparison(let speakers): Page(ComparePage(speakers + [speaker]))
    }
  }
}
