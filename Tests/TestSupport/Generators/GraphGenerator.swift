import VerdictCore

/// Makes graphs of speakers out of summaries with all that people write: repeats, self-connections,
/// aliases, mutual and conflicting words, speakers without a summary, parts without a connection.
package struct GraphGenerator {
  private var random: SeededGenerator

  package init(seed: Int) { random = SeededGenerator(seed: seed) }

  /// A graph of up to some number of speakers, sparse or dense, peaceful or not.
  package mutating func graph(upTo speakers: Int) -> ConnectionGraph {
    let shape = shape(upTo: speakers)
    return graph(shape)
  }

  package mutating func graph(_ shape: GraphShape) -> ConnectionGraph {
    ConnectionGraph(of: summaries(shape))
  }

  package mutating func shape(upTo speakers: Int) -> GraphShape {
    let count = random.number(0...speakers)
    return GraphShape(
      speakers: count, connections: count * random.number(0...6),
      contradicting: random.pick([0, 10, 30, 50, 100]), camps: random.pick([0, 0, 2, 3]),
      noise: random.pick([0, 0, 10, 30]), parts: random.pick([1, 1, 1, 2, 3]),
      strangers: random.pick([0, 20, 60]))
  }

  /// Up to three summaries a speaker, with their connections, in no order.
  package mutating func summaries(_ shape: GraphShape) -> [Summary] {
    var summaries = (0..<shape.speakers).flatMap { speaker in
      random.number(0...99) < shape.strangers
        ? [] : (0..<random.number(1...3)).map { summary(by: speaker, talk: $0) }
    }
    guard !summaries.isEmpty else { return [] }
    let authors = summaries.map { Self.number(of: $0.speaker.slug) }
    for index in 0..<shape.connections {
      let author = random.number(0...authors.count - 1)
      let target = target(of: authors[author], shape)
      summaries[author].connections.append(
        Connection(
          kind: kind(authors[author], target, shape),
          target: Self.slug(target, random.oneIn(6) ? "alias" : "speaker"),
          reason: random.oneIn(3) ? nil : "reason \(index)"))
    }
    return summaries.shuffled(using: &random)
  }

  /// Any speaker of the same part, at times the speaker themselves.
  private mutating func target(of speaker: Int, _ shape: GraphShape) -> Int {
    let part = speaker % shape.parts
    let last = (shape.speakers - 1 - part) / shape.parts
    return random.oneIn(12) ? speaker : part + shape.parts * random.number(0...last)
  }

  private mutating func kind(_ speaker: Int, _ target: Int, _ shape: GraphShape) -> ConnectionKind {
    if shape.camps > 0, random.number(0...99) >= shape.noise {
      return Self.camp(of: speaker, shape) == Self.camp(of: target, shape) ? .agrees : .contradicts
    }
    return random.number(0...99) < shape.contradicting ? .contradicts : .agrees
  }

  private mutating func summary(by speaker: Int, talk: Int) -> Summary {
    Summary(
      slug: Self.slug(speaker, "talk\(talk)"),
      speaker: Speaker(
        name: "Speaker \(speaker)", slug: Self.slug(speaker, "speaker"),
        aliases: random.oneIn(2) ? [] : [Self.slug(speaker, "alias")]),
      date: random.oneIn(4) ? nil : PartialDate("20\(random.number(10...24))"))
  }

  /// The camp that a speaker is dealt to.
  private static func camp(of speaker: Int, _ shape: GraphShape) -> Int {
    speaker / shape.parts % shape.camps
  }

  private static func slug(_ speaker: Int, _ kind: String) -> Slug {
    Slug(slugifying: "\(kind)-\(speaker)")
  }

  private static func number(of slug: Slug) -> Int {
    Int(slug.text.drop { !$0.isNumber }) ?? 0
  }
}
