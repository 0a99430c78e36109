import Algorithms

/// The first of all shortest paths between two speakers.
public struct ListedPaths {
  /// A path, by the indices of its speakers in the graph.
  public struct Path {
    /// The speakers from the first to the last, by their indices in the graph.
    public let speakers: [Int]
    /// The signs of the connections on it, from its first speaker to its last.
    public let signs: [EdgeSign]

    /// What the path makes of its two ends.
    public var words: PathWords { PathWords(signs) }
    /// Each speaker but the last with the one after it.
    public var steps: [(from: Int, to: Int)] {
      speakers.adjacentPairs().map { ($0, $1) }
    }
  }

  /// All shortest paths.
  public let all: ShortestPaths
  /// The first of them, in order.
  public let listed: [Path]

  /// - Parameters:
  ///   - paths: All shortest paths.
  ///   - limit: How many of them to list at most, from 0 on.
  public init(_ paths: ShortestPaths, limit: Int) {
    all = paths
    listed = (0..<min(limit, paths.count)).map { index in
      let speakers = paths[index]
      return Path(speakers: speakers, signs: paths.graph.signs(ofPath: speakers))
    }
  }

  /// The speakers on the listed paths, and what those next to each other say of each other.
  public var graph: ConnectionGraph {
    let source = all.graph
    let speakers = Set(listed.flatMap(\.speakers)).sorted()
    var draft = GraphDraft(speakers: speakers.map { source.speakers[$0] }, aliases: [])
    for step in listed.flatMap(\.steps).uniqued(on: { [$0.from, $0.to] }) {
      for (speaker, other) in [(step.from, step.to), (step.to, step.from)] {
        let slugs = (source.speakers[speaker].slug, source.speakers[other].slug)
        for (kind, reasons) in source.words(from: speaker, to: other) {
          for reason in reasons.isEmpty ? [nil] : reasons.map(Optional.some) {
            draft.add(kind, from: slugs.0, to: slugs.1, reason: reason)
          }
        }
      }
    }
    return draft.graph()
  }
}
