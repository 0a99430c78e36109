/// A connection graph while its connections are gathered.
public struct GraphDraft: Sendable {
  private var speakers: [SpeakerNode]
  private var nodes: [Slug: Int32] = [:]
  private var aliases: [Slug: Int32] = [:]
  /// Those without a summary who have been given a name.
  private var named: Set<Int32> = []
  private var sources: [Int32] = []
  private var targets: [Int32] = []
  private var kinds: [ConnectionKind] = []
  /// The index of each reason in `texts`; −1 where none is given.
  private var reasons: [Int32] = []
  private var texts = PackedTexts()

  /// - Parameters:
  ///   - speakers: Those with a summary.
  ///   - aliases: Other slugs that mean them. A speaker's own slug counts for more, and of two
  ///     speakers with one alias the first.
  public init(speakers: [SpeakerNode], aliases: some Sequence<(alias: Slug, speaker: Slug)>) {
    self.speakers = speakers
    for (node, speaker) in speakers.enumerated() { nodes[speaker.slug] = Int32(node) }
    for (alias, speaker) in aliases where nodes[alias] == nil && self.aliases[alias] == nil {
      self.aliases[alias] = nodes[speaker]
    }
  }

  /// Adds what a speaker with a summary says of anybody; the newest talk first.
  ///
  /// Who has no summary goes by the first name that is given.
  public mutating func add(
    _ kind: ConnectionKind, from source: Slug, to target: Slug, name: String? = nil,
    reason: String? = nil
  ) {
    guard let source = nodes[source] else { return }
    let target = node(of: target, name: name)
    guard source != target else { return }
    sources.append(source)
    targets.append(target)
    kinds.append(kind)
    reasons.append(reason == nil ? -1 : Int32(texts.count))
    if let reason { texts.append(reason.utf8) }
  }

  /// The graph of what has been added.
  ///
  /// Complexity: O(n log n) in the number of speakers, O(m log d) in that of the connections, each
  /// speaker having d.
  public func graph() -> ConnectionGraph {
    let order = speakers.indices.sorted { speakers[$0].slug < speakers[$1].slug }
    var rank = [Int32](repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { rank[old] = Int32(new) }

    let bySource = arranged(rank)
    var edges: [GraphEdge] = []
    edges.reserveCapacity(sources.count)
    var reasonOrder: [Int32] = []
    reasonOrder.reserveCapacity(texts.count)
    var reasonStarts: [Int32] = []
    reasonStarts.reserveCapacity(sources.count + 1)
    for word in bySource {
      let index = Int(word)
      let edge = GraphEdge(
        source: Int(rank[Int(sources[index])]), target: Int(rank[Int(targets[index])]),
        kind: kinds[index])
      if edges.last != edge {
        edges.append(edge)
        reasonStarts.append(Int32(reasonOrder.count))
      }
      if reasons[index] >= 0 { reasonOrder.append(reasons[index]) }
    }
    reasonStarts.append(Int32(reasonOrder.count))
    return ConnectionGraph(
      speakers: order.map { speakers[$0] }, aliases: aliases.mapValues { Int(rank[Int($0)]) },
      edges: edges, reasons: texts.arranged(by: reasonOrder), reasonStarts: reasonStarts)
  }

  /// The indices of the words added, by source, target and kind, else as they came.
  private func arranged(_ rank: [Int32]) -> [Int32] {
    var starts = [Int](repeating: 0, count: speakers.count + 1)
    for source in sources { starts[Int(rank[Int(source)]) + 1] += 1 }
    for row in 0..<speakers.count { starts[row + 1] += starts[row] }
    var next = starts
    var words = [Int32](repeating: 0, count: sources.count)
    for (index, source) in sources.enumerated() {
      let row = Int(rank[Int(source)])
      words[next[row]] = Int32(index)
      next[row] += 1
    }
    func key(_ word: Int32) -> (Int32, Int, Int32) {
      (rank[Int(targets[Int(word)])], kinds[Int(word)].rawValue, word)
    }
    for row in 0..<speakers.count {
      words[starts[row]..<starts[row + 1]].sort { key($0) < key($1) }
    }
    return words
  }

  private mutating func node(of target: Slug, name: String?) -> Int32 {
    if let node = nodes[target] ?? aliases[target] {
      if let name, named.insert(node).inserted, speakers[Int(node)].summaryCount == 0 {
        speakers[Int(node)].name = name
      }
      return node
    }
    let node = Int32(speakers.count)
    speakers.append(SpeakerNode(slug: target, name: name))
    if name != nil { named.insert(node) }
    nodes[target] = node
    return node
  }
}

/// A long list of texts in two allocations.
struct PackedTexts: Hashable, Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  subscript(index: Int) -> String { String(decoding: utf8(of: index), as: UTF8.self) }

  mutating func append(_ text: some Collection<UInt8>) {
    bytes += text
    ends.append(bytes.count)
  }

  /// The texts at some indices, in their order.
  func arranged(by indices: [Int32]) -> PackedTexts {
    var arranged = PackedTexts()
    arranged.bytes.reserveCapacity(bytes.count)
    arranged.ends.reserveCapacity(indices.count)
    for index in indices { arranged.append(utf8(of: Int(index))) }
    return arranged
  }

  private func utf8(of index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }
}
