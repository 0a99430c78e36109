import VerdictCore
import VerdictScreen

/// A speaker, and everybody within some connections.
struct SpeakerSurroundings {
  private let whole: ConnectionGraph
  let centre: SpeakerNode
  let depth: Int
  /// The places of everybody in the whole graph, the closest first.
  private let members: [Int]
  /// How many members are not at the edge of what is looked at.
  private let inner: Int

  init(_ graph: ConnectionGraph, of speaker: Int, depth: Int) {
    whole = graph
    centre = graph.speakers[speaker]
    self.depth = depth
    members = graph.speakers(within: depth, of: speaker)
    inner = depth == 0 ? 0 : graph.speakers(within: depth - 1, of: speaker).count
  }

  /// The members, and all they say of each other.
  var graph: ConnectionGraph { whole.subgraph(of: members) }

  /// Each inner member with the connections that no other has told before.
  var lines: [Line] {
    let ranks = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, $0) })
    var lines = [centre.heading]
    for (rank, speaker) in members.prefix(inner).enumerated() {
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
