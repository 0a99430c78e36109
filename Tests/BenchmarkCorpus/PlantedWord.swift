/// Words to search for that stand in a known share of the summaries, and nowhere else.
package enum PlantedWord: String, CaseIterable, Sendable {
  case quokkaform
  case brindlecast
  case tessaline
  case marrowgate

  /// One summary in so many has the word; that in the middle of a library has them all.
  package var period: Int {
    switch self {
    case .quokkaform: .max
    case .brindlecast: 1009
    case .tessaline: 101
    case .marrowgate: 10
    }
  }

  package func isIn(_ index: Int, of count: Int) -> Bool { (index - count / 2) % period == 0 }
}
