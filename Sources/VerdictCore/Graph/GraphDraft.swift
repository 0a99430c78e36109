/// A connection graph while its connections are gathered.
public struct GraphDraft: Sendable {
  private var speakers: [SpeakerNode]
  private var places: [Slug: Int32] = [:]
  private var aliases: [Slug: Int32] = [:]
  private var sources: [Int32] = []
  private var targets: [Int32] = []
  private var kinds: [ConnectionKind] = []
  /// The place of each reason in `texts`; −1 where none is given.
  private var reasons: [Int32] = []
  private var texts = PackedTexts()

  /// - Parameters:
  ///   - speakers: Those with a summary.
  ///   - aliases: Other slugs that mean them. A speaker's own slug counts for more, and of two
  ///     speakers with one alias the first.
  public init(speakers: [SpeakerNode], aliases: some Sequence<(alias: Slug, speaker: Slug)>) {
    self.speakers = speakers
    for (place, speaker) in speakers.enumerated() { places[speaker.slug] = Int32(place) }
    for (alias, speaker) in aliases where places[alias] == nil && self.aliases[alias] == nil {
      self.aliases[alias] = places[speaker]
    }
  }

  /// Adds what a speaker with a summary says of anybody; the newest talk first.
  public mutating func add(
    _ kind: ConnectionKind, from source: Slug, to target: Slug, reason: String? = nil
  ) {
    guard let source = places[source] else { return }
    let target = place(of: target)
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
    for (place, old) in order.enumerated() { rank[old] = Int32(place) }

    let bySource = arranged(rank)
    var edges: [GraphEdge] = []
    edges.reserveCapacity(sources.count)
    var reasonOrder: [Int32] = []
    reasonOrder.reserveCapacity(texts.count)
    var reasonStarts: [Int32] = []
    reasonStarts.reserveCapacity(sources.count + 1)
    for word in bySource {
      let place = Int(word)
      let edge = GraphEdge(
        source: Int(rank[Int(sources[place])]), target: Int(rank[Int(targets[place])]),
        kind: kinds[place])
      if edges.last != edge {
        edges.append(edge)
        reasonStarts.append(Int32(reasonOrder.count))
      }
      if reasons[place] >= 0 { reasonOrder.append(reasons[place]) }
    }
    reasonStarts.append(Int32(reasonOrder.count))
    return ConnectionGraph(
      speakers: order.map { speakers[$0] }, aliases: aliases.mapValues { Int(rank[Int($0)]) },
      edges: edges, reasons: texts.arranged(by: reasonOrder), reasonStarts: reasonStarts)
  }

  /// The places of the words added, by source, target and kind, else as they came.
  private func arranged(_ rank: [Int32]) -> [Int32] {
    var starts = [Int](repeating: 0, count: speakers.count + 1)
    for source in sources { starts[Int(rank[Int(source)]) + 1] += 1 }
    for place in 0..<speakers.count { starts[place + 1] += starts[place] }
    var next = starts
    var words = [Int32](repeating: 0, count: sources.count)
    for (place, source) in sources.enumerated() {
      let row = Int(rank[Int(source)])
      words[next[row]] = Int32(place)
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

  private mutating func place(of target: Slug) -> Int32 {
    if let place = places[target] ?? aliases[target] { return place }
    let place = Int32(speakers.count)
    speakers.append(SpeakerNode(slug: target))
    places[target] = place
    return place
  }
}

/// A long list of texts in two allocations.
struct PackedTexts: Hashable, Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  subscript(place: Int) -> String { String(decoding: utf8(of: place), as: UTF8.self) }

  mutating func append(_ text: some Collection<UInt8>) {
    bytes += text
    ends.append(bytes.count)
  }

  /// The texts at some places, in their order.
  func arranged(by places: [Int32]) -> PackedTexts {
    var arranged = PackedTexts()
    arranged.bytes.reserveCapacity(bytes.count)
    arranged.ends.reserveCapacity(places.count)
    for place in places { arranged.append(utf8(of: Int(place))) }
    return arranged
  }

  private func utf8(of place: Int) -> ArraySlice<UInt8> {
    bytes[(place == 0 ? 0 : ends[place - 1])..<ends[place]]
  }
}
