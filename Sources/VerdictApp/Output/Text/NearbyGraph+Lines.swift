import VerdictCore
import VerdictScreen

extension NearbyGraph {
  /// Each inner member with the connections that no other has told before.
  package var lines: [Line] {
    let ranks = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, $0) })
    var lines = [centre.heading]
    for (rank, speaker) in members.prefix(innerCount).enumerated() {
      let ties = whole.ties(of: speaker).compactMap { tie in
        ranks[tie.other].flatMap { $0 > rank ? (rank: $0, tie: tie) : nil }
      }
      if rank > 0, !ties.isEmpty { lines += [Line(), whole.speakers[speaker].heading] }
      for (_, tie) in ties.sorted(by: { $0.rank < $1.rank }) {
        lines += whole.lines(of: tie, from: speaker)
      }
    }
    if depth > 0, members.count == 1 { lines.append(Line("  No connections, in or out.", .muted)) }
    return lines
  }
}
