/// A vertical line of the picture: each of its sources says the same of each of its targets.
///
/// One of the two is always a single speaker: a trunk holds all that one says, or all that is said
/// of one.
struct Trunk: Hashable, Sendable {
  /// Rows of the picture, ascending.
  let sources: [Int]
  let targets: [Int]
  let rows: ClosedRange<Int>

  /// Nil where nobody says anything.
  init?(sources: [Int], targets: [Int]) {
    guard let firstSource = sources.first, let lastSource = sources.last,
      let firstTarget = targets.first, let lastTarget = targets.last
    else { return nil }
    self.sources = sources
    self.targets = targets
    rows = min(firstSource, firstTarget)...max(lastSource, lastTarget)
  }

  /// The rows between which the trunk speaks of a speaker, by row; nil where it does not.
  func rows(concerning row: Int) -> ClosedRange<Int>? {
    if sources == [row] || targets == [row] { return rows }
    if targets.contains(row), let source = sources.first {
      return min(row, source)...max(row, source)
    }
    if sources.contains(row), let target = targets.first {
      return min(row, target)...max(row, target)
    }
    return nil
  }
}
