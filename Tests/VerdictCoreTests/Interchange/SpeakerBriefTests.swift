import TestSupport
import Testing

@testable import VerdictCore

struct SpeakerBriefTests {
  private func summary(_ text: String, _ name: String) -> Summary? {
    SummaryReader.read(Array(text.utf8), path: FilePath("\(name).md")).summary
  }

  private var world: [Summary] {
    [
      summary(
        """
        ---
        speaker: Ada
        title: Ada on Charts
        ---
        ## Top Claims
        ### Charts are free
        **Verdict:** Hype
        ### Rocks are _hard_
        **Verdict:** Real
        ### Boats float
        **Verdict:** Real
        ## What They Missed
        The cost.

        And the tide.
        ## The One Thing
        Ask for the date.
        ## Action Items
        1. Look.
        2. Measure `twice`.
        ## Contradicts
        - [[bo]] — he sells charts
        - [[cy]]
        """, "ada"),
      summary("## Claims\n### X\n**Verdict:** Hype\n", "bo"),
      summary(
        "## Claims\n### Y\n**Verdict:** Real\n## Contradicts\n- [[ada]] — *she* errs\n", "cy"),
    ].compactMap(\.self)
  }

  private func opposition(of summary: Summary, _ graph: ConnectionGraph) -> Opposition? {
    graph.node(of: summary.speaker.slug).flatMap { graph.oppositions(to: $0).first }
  }

  private func brief(_ graph: ConnectionGraph) -> SpeakerBrief {
    SpeakerBrief(of: world[0], in: graph, against: opposition(of: world[0], graph))
  }

  @Test func `a brief holds the one thing, the claims by verdict, and what to do`() {
    let brief = brief(ConnectionGraph(of: world))
    #expect(brief.oneThing == ["Ask for the date."])
    #expect(brief.claims.map(\.kind) == [.real, .hype])
    #expect(brief.claims.map(\.texts) == [["Rocks are hard", "Boats float"], ["Charts are free"]])
    #expect(brief.missed == "The cost.")
    #expect(brief.actions == ["Look.", "Measure twice."])
  }

  @Test func `the opponent contradicts back, unless claims are set against another's`() {
    let graph = ConnectionGraph(of: world)
    #expect(brief(graph).opponent?.speaker.slug.text == "cy")
    #expect(
      brief(graph).opponent?.sentences == ["Ada contradicts Cy", "Cy contradicts Ada: she errs"])
    let sides = ["ada", "bo"].map { slug in
      RelatedClaims.Side(
        speaker: graph.node(of: Slug(slugifying: slug)) ?? 0,
        identity: ClaimIdentity(summary: Slug(slugifying: slug), claim: Slug(slugifying: "x")),
        text: "Text of \(slug)")
    }
    let related = graph.relating([
      RelatedClaims(kind: .contradicts, source: sides[1], target: sides[0])
    ])
    let opponent = brief(related).opponent
    #expect(opponent?.speaker.slug.text == "bo")
    #expect(opponent?.claims.map(\.source.text) == ["Text of ada"])
  }

  @Test func `who has no opponent and says little gets a short page`() {
    let bo = world[1]
    var text = ""
    let brief = SpeakerBrief(of: bo, in: ConnectionGraph(of: [bo]), against: nil)
    #expect(brief.opponent == nil)
    for exporter in SpeakerBrief.exporters { try? write(brief, exporter, &text) }
    #expect(text == "# Bo\n\n## Hype\n- X\n")
  }

  private func write(
    _ brief: SpeakerBrief, _ exporter: some Exporter<SpeakerBrief>, _ text: inout String
  ) throws { try exporter.write(brief, to: &text) }

  @Test func `hostile text in a brief stays text`() {
    for seed in cases(0..<100) {
      guard let summary = summary(HostileText(seed: seed).text, "a") else { continue }
      var text = ""
      for exporter in SpeakerBrief.exporters {
        let graph = ConnectionGraph(of: [summary])
        let brief = SpeakerBrief(of: summary, in: graph, against: opposition(of: summary, graph))
        try? write(brief, exporter, &text)
      }
      #expect(text.split(separator: "\n").allSatisfy { CleanText(String($0)).string == $0 })
      let headings = MarkdownBlock.parse(text).count {
        if case .heading(let level, _) = $0 { level == 1 } else { false }
      }
      #expect(headings == 1, "seed \(seed)\n\(text)")
    }
  }
}
