import TestSupport
import VerdictCore

/// Libraries that queries are asked of.
enum QueryWorld {
  /// Five summaries with slugs of their own.
  static func summaries(seed: Int) -> [Summary] {
    var generator = SummaryGenerator(seed: seed)
    return (0..<5).map { number in
      var summary = generator.summary()
      summary.slug = slug("\(summary.slug)-\(number)")
      return summary
    }
  }

  /// Three speakers; Bob's alias is used where Ada and Cy speak of him.
  static let library = [
    Summary(
      slug: slug("ada-talk"),
      speaker: Speaker(name: "Ada Löw", slug: slug("ada"), role: "Founder of Examples"),
      title: "Open models for all", date: PartialDate("2024-05"), reviewer: "Bo Reviewer",
      source: "https://example.org/ada", topics: ["open source"],
      standfirst: "A *standing* first.",
      claims: [
        Claim(
          text: "Compute will be **cheap**", verdict: .hype,
          quotes: [Quote(text: "It will cost nothing", isParaphrase: false)],
          evidence: ["[A study](https://x.org)"], history: ["Real on 2023-01-01"]),
        Claim(
          text: "Openness is safer", verdict: .real,
          quotes: [Quote(text: "Many eyes look", isParaphrase: true)],
          topics: ["security"], reasons: "Because:\n\n- bugs are shallow"),
        Claim(text: "Nobody disagrees"),
      ],
      panels: [
        Panel(kind: .missed, text: "Nobody paid\nfor the compute."),
        Panel(kind: .tools, text: "- **PyTorch** — a framework\n- vim: an editor"),
        Panel(kind: .other("On Licences"), text: "Some text"),
      ],
      connections: [
        Connection(kind: .agrees, target: slug("robert"), reason: "both like vim"),
        Connection(kind: .contradicts, target: slug("stranger")),
      ]),
    Summary(
      slug: slug("bob-talk"),
      speaker: Speaker(name: "Bob", slug: slug("bob"), aliases: [slug("robert")]),
      heading: "Closed models", date: PartialDate("2023"),
      connections: [Connection(kind: .contradicts, target: slug("ada"))]),
    Summary(
      slug: slug("cy-talk"), speaker: Speaker(name: "Cy", slug: slug("cy")),
      claims: [Claim(text: "Compute", verdict: .unknown("odd words"))],
      connections: [
        Connection(kind: .agrees, target: slug("robert")),
        Connection(kind: .agrees, target: slug("stranger")),
      ]),
  ]

  private static func slug(_ text: String) -> Slug { Slug(slugifying: text) }
}
