import VerdictCore

/// The widest of the labels of a graph's speakers, in cells.
struct LabelWidths: Equatable, Sendable {
  let name: Int
  /// The widest counts beside a name.
  let counts: Int
  /// Whether counts are worth more than names in full, for they stand for what is not drawn.
  let countsComeFirst: Bool

  /// - Parameters:
  ///   - map: The graph.
  ///   - isWhole: Whether all connections are drawn, so that beside names there is room for
  ///     verdicts; else connections are counted there.
  init(_ map: GraphMap, isWhole: Bool) {
    let speakers = map.graph.speakers
    name = Self.name(map)
    countsComeFirst = !isWhole
    if isWhole {
      counts = speakers.reduce(0) {
        $1.summaryCount == 0 ? $0 : max($0, $1.tally.shortCounts.width)
      }
    } else {
      var most = ConnectionCounts()
      for speaker in speakers.indices {
        let counts = ConnectionCounts(of: speaker, in: map.graph)
        most.agrees = max(most.agrees, counts.agrees)
        most.contradicts = max(most.contradicts, counts.contradicts)
      }
      counts = most.line.width
    }
  }

  static func name(_ map: GraphMap) -> Int {
    map.graph.speakers.reduce(0) { max($0, CleanText($1.name).width) }
  }
}
