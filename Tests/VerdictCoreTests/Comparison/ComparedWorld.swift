import TestSupport

@testable import VerdictCore

/// Small summaries to compare.
enum ComparedWorld {
  static func slug(_ text: String) -> Slug { Slug(slugifying: text) }

  static func summary(
    _ name: String, topics: [String] = [], tools: String = "", connections: [Connection] = [],
    claims: [Claim]
  ) -> Summary {
    Summary(
      slug: slug(name), speaker: Speaker(name: name), topics: topics, claims: claims,
      panels: tools.isEmpty ? [] : [Panel(kind: .tools, text: tools)], connections: connections)
  }

  static func comparison(_ summaries: [Summary]) -> SpeakerComparison {
    let graph = ConnectionGraph(of: summaries)
    return SpeakerComparison(
      of: summaries.map { summary in
        let node = graph.node(of: summary.speaker.slug)
        return (
          node: node.map { graph.speakers[$0] } ?? SpeakerNode(slug: summary.speaker.slug),
          summaries: [summary]
        )
      }, in: graph)
  }

  /// Speakers who make claims from a few words, and say things of each other and of strangers.
  static func generated(seed: Int) -> [Summary] {
    var random = SeededGenerator(seed: seed)
    let words = [
      "open", "models", "safe", "chips", "law", "audits", "weights", "jobs", "not", "the", "作",
    ]
    let names = (0..<random.number(2...6)).map { "Speaker \($0)" }
    return names.map { name in
      summary(
        name,
        connections: (0..<random.number(0...4)).map { _ in
          Connection(
            kind: random.pick(ConnectionKind.allCases),
            target: slug(random.pick(names + ["stranger", "speaker-00", "speakr-1"])))
        },
        claims: (0..<random.number(0...6)).map { _ in
          Claim(
            text: (0..<random.number(1...6)).map { _ in random.pick(words) }
              .joined(separator: " "),
            verdict: random.pick([.real, .real, .hype, .unproven, .missing]),
            topics: random.oneIn(3) ? ["law"] : [],
            relations: random.oneIn(4)
              ? [
                ClaimRelation(
                  kind: random.pick(ConnectionKind.allCases),
                  target: ClaimIdentity(
                    summary: slug(random.pick(names)), claim: slug(random.pick(words))))
              ] : [], reasons: random.pick(["", "Open chips."]))
        })
    }
  }
}
