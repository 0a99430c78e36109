import VerdictCore
import VerdictScreen

extension NearbyGraph {
  /// Each inner member with the connections that no other has told before.
  package var lines: [Line] {
    let ranks = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, $0) })
    var lines = [centre.heading]
    for (rank, speaker) in members.prefix(innerCount).enumerated() {
      let edgePairs = whole.edgePairs(of: speaker).compactMap { edgePair in
        ranks[edgePair.other].flatMap { $0 > rank ? (rank: $0, edgePair: edgePair) : nil }
      }
      if rank > 0, !edgePairs.isEmpty { lines += [Line(), whole.speakers[speaker].heading] }
      for (_, edgePair) in edgePairs.sorted(by: { $0.rank < $1.rank }) {
        lines += whole.lines(of: edgePair, from: speaker)
      }
    }
    if depth > 0, members.count == 1 { lines.append(Line("  No connections, in or out.", .muted)) }
    return lines
  }
}
