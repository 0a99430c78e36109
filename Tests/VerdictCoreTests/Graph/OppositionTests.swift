import Testing

@testable import VerdictCore

struct OppositionTests {
  private func graph(_ connections: [(String, ConnectionKind, String)]) -> ConnectionGraph {
    var draft = GraphDraft(
      speakers: ["ada", "bo", "cy", "di"].map {
        SpeakerNode(slug: Slug(slugifying: $0), name: $0, tally: VerdictTally(), summaryCount: 1)
      }, aliases: [])
    for (source, kind, target) in connections {
      draft.add(
        kind, from: Slug(slugifying: source), to: Slug(slugifying: target), reason: nil)
    }
    return draft.graph()
  }

  private func related(_ source: String, _ kind: ConnectionKind, _ target: String) -> RelatedClaims
  {
    let sides = [source, target].map { name in
      let parts = name.split(separator: "#").map(String.init)
      return RelatedClaims.Side(
        speaker: ["ada", "bo", "cy", "di"].firstIndex { parts[0].hasPrefix($0) } ?? 0,
        identity: ClaimIdentity(
          summary: Slug(slugifying: parts[0]), claim: Slug(slugifying: parts[1])), text: name)
    }
    return RelatedClaims(kind: kind, source: sides[0], target: sides[1])
  }

  private func slugs(_ oppositions: [Opposition], _ graph: ConnectionGraph) -> [String] {
    oppositions.map { graph.speakers[$0.speaker].slug.text }
  }

  @Test func `whoever contradicts back comes before whoever does not, equals by slug`() {
    let graph = graph([
      ("ada", .contradicts, "bo"), ("cy", .contradicts, "ada"), ("ada", .contradicts, "cy"),
      ("di", .contradicts, "ada"), ("ada", .agrees, "di"),
    ])
    let oppositions = graph.oppositions(to: 0)
    #expect(slugs(oppositions, graph) == ["cy", "bo", "di"])
    #expect(oppositions.map(\.isMutual) == [true, false, false])
    #expect(!oppositions[0].isAsStrong(as: oppositions[1]))
    #expect(oppositions[1].isAsStrong(as: oppositions[2]))
  }

  @Test func `claims that authors set against each other count for most, those of a summary alone`()
  {
    let graph = graph([
      ("ada", .contradicts, "bo"), ("bo", .contradicts, "ada"), ("ada", .agrees, "cy"),
      ("ada", .agrees, "di"),
    ]).relating([
      related("ada-1#x", .contradicts, "cy#y"), related("cy#z", .contradicts, "ada-2#x"),
      related("di#a", .agrees, "ada-1#x"),
    ])
    #expect(slugs(graph.oppositions(to: 0), graph) == ["cy", "bo"])
    #expect(graph.oppositions(to: 0)[0].claims.count == 2)
    let first = Slug(slugifying: "ada-1")
    #expect(graph.oppositions(to: 0, claims: first).map(\.claims.count) == [1, 0])
    // Those who agree are nobody's opponents.
    #expect(slugs(graph.oppositions(to: 3), graph) == [])
  }
}
