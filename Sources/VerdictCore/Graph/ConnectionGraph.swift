/// A signed, directed graph of speakers: who says they agree with whom, or contradict them, and why.
///
/// A speaker is a node, given as an index of `speakers`, from 0. Aliases are resolved, whoever is
/// mentioned is a speaker, with or without a summary, and nobody is connected to themselves. What
/// somebody says of another in several talks is one edge with several reasons.
public struct ConnectionGraph: Hashable, Sendable {
  /// By slug.
  public let speakers: [SpeakerNode]
  /// By source, then target, then kind.
  public let edges: [GraphEdge]
  private let edgeStarts: [Int32]
  private let reasonTexts: PackedTexts
  private let reasonStarts: [Int32]
  private let edgePairList: [EdgePair]
  private let edgePairStarts: [Int32]
  /// The nodes of the speakers that other slugs mean.
  let aliases: [Slug: Int]
  /// Which claims of two speakers are related, as their authors say; those of the speaker who says so
  /// first are sources.
  var relatedClaims: [SpeakerPair: [RelatedClaims]] = [:]

  /// - Parameters:
  ///   - speakers: By slug.
  ///   - aliases: The nodes of the speakers that other slugs mean.
  ///   - edges: By source, then target, then kind; each once.
  ///   - reasons: Those of the edges, one after the other.
  ///   - reasonStarts: Where those of each edge start, and where the last end.
  init(
    speakers: [SpeakerNode], aliases: [Slug: Int], edges: [GraphEdge], reasons: PackedTexts,
    reasonStarts: [Int32]
  ) {
    self.speakers = speakers
    self.aliases = aliases
    self.edges = edges
    reasonTexts = reasons
    self.reasonStarts = reasonStarts
    edgeStarts = Self.starts(of: edges.lazy.map(\.source), count: speakers.count)
    (edgePairList, edgePairStarts) = Self.edgePairs(edges, edgeStarts: edgeStarts)
  }

  /// The node of the speaker that a slug or an alias means.
  ///
  /// Complexity: O(log n).
  public func node(of slug: Slug) -> Int? {
    let node = speakers.partitioningIndex { $0.slug >= slug }
    if node < speakers.count, speakers[node].slug == slug { return node }
    return aliases[slug]
  }

  /// The indices in `edges` of what a speaker says, by target, then kind.
  public func outgoing(by speaker: Int) -> Range<Int> {
    Int(edgeStarts[speaker])..<Int(edgeStarts[speaker + 1])
  }

  /// All whom a speaker speaks of, or who speak of them, by node.
  public func edgePairs(of speaker: Int) -> ArraySlice<EdgePair> {
    edgePairList[Int(edgePairStarts[speaker])..<Int(edgePairStarts[speaker + 1])]
  }

  /// The edge of two speakers, seen from the first; nil where neither speaks of the other.
  ///
  /// Complexity: O(log d) in the number of those connected to the first.
  public func edgePair(from speaker: Int, to other: Int) -> EdgePair? {
    let edgePairs = edgePairs(of: speaker)
    let index = edgePairs.partitioningIndex { $0.other >= other }
    return index < edgePairs.endIndex && edgePairs[index].other == other ? edgePairs[index] : nil
  }

  /// Why the source of an edge says so, in inline markdown, the newest talk first.
  public func reasons(ofEdge edge: Int) -> [String] {
    (reasonStarts[edge]..<reasonStarts[edge + 1]).map { reasonTexts[Int($0)] }
  }

  /// What a speaker says of another, and why: empty where nothing.
  public func words(from speaker: Int, to other: Int) -> [(kind: ConnectionKind, reasons: [String])]
  {
    let outgoing = outgoing(by: speaker)
    let first = edges[outgoing].partitioningIndex { $0.target >= other }
    return (first..<outgoing.upperBound).prefix { edges[$0].target == other }
      .map { (edges[$0].kind, reasons(ofEdge: $0)) }
  }

  /// Where the edges of each source start, and where those of the last end.
  private static func starts(of sources: some Sequence<Int>, count: Int) -> [Int32] {
    var starts = [Int32](repeating: 0, count: count + 1)
    for source in sources { starts[source + 1] += 1 }
    for source in 0..<count { starts[source + 1] += starts[source] }
    return starts
  }

  /// Merges what each speaker says with what is said of them.
  private static func edgePairs(
    _ edges: [GraphEdge], edgeStarts: [Int32]
  ) -> (edgePairs: [EdgePair], starts: [Int32]) {
    let count = edgeStarts.count - 1
    let incomingStarts = starts(of: edges.lazy.map(\.target), count: count)
    var next = incomingStarts
    var incomingEdges = [Int32](repeating: 0, count: edges.count)
    for (index, edge) in edges.enumerated() {
      incomingEdges[Int(next[edge.target])] = Int32(index)
      next[edge.target] += 1
    }
    var edgePairs: [EdgePair] = []
    edgePairs.reserveCapacity(edges.count)
    var starts: [Int32] = [0]
    starts.reserveCapacity(count + 1)
    for speaker in 0..<count {
      var out = Int(edgeStarts[speaker])
      let outEnd = Int(edgeStarts[speaker + 1])
      var into = Int(incomingStarts[speaker])
      let intoEnd = Int(incomingStarts[speaker + 1])
      while out < outEnd || into < intoEnd {
        let target = out < outEnd ? edges[out].target : .max
        let source = into < intoEnd ? edges[Int(incomingEdges[into])].source : .max
        let other = min(target, source)
        var (outgoing, incoming): (ConnectionKinds, ConnectionKinds) = ([], [])
        while out < outEnd, edges[out].target == other {
          outgoing.insert(ConnectionKinds(edges[out].kind))
          out += 1
        }
        while into < intoEnd, edges[Int(incomingEdges[into])].source == other {
          incoming.insert(ConnectionKinds(edges[Int(incomingEdges[into])].kind))
          into += 1
        }
        edgePairs.append(EdgePair(other: other, outgoing: outgoing, incoming: incoming))
      }
      starts.append(Int32(edgePairs.count))
    }
    return (edgePairs, starts)
  }
}

/// A speaker as a node of the graph, with or without a summary of their own.
public struct SpeakerNode: Hashable, Sendable {
  /// The speaker's own slug, no alias.
  public var slug: Slug
  /// The name in the speaker's summaries, else the slug as a name.
  public var name: String
  /// The claims of all the speaker's summaries.
  public var tally: VerdictTally
  /// How many summaries of the speaker there are; 0 for one who is only spoken of.
  public var summaryCount: Int

  /// Creates a node; without a name the slug gives one.
  public init(
    slug: Slug, name: String? = nil, tally: VerdictTally = VerdictTally(), summaryCount: Int = 0
  ) {
    self.slug = slug
    self.name = name ?? slug.deslugged
    self.tally = tally
    self.summaryCount = summaryCount
  }
}

/// What one speaker says of another, in one talk or in several; speakers by their nodes in the
/// graph.
public struct GraphEdge: Hashable, Sendable {
  private let from: Int32
  private let to: Int32
  /// Whether the source agrees with the target or contradicts them.
  public let kind: ConnectionKind

  /// Creates an edge between the speakers at two indexes of the graph.
  public init(source: Int, target: Int, kind: ConnectionKind) {
    from = Int32(truncatingIfNeeded: source)
    to = Int32(truncatingIfNeeded: target)
    self.kind = kind
  }

  /// The index of the speaker who speaks.
  public var source: Int { Int(from) }
  /// The index of the speaker who is spoken of.
  public var target: Int { Int(to) }
}
