import TestSupport
import Testing

@testable import VerdictCore

/// What the formats write; names of JSON members and the order of fields are contracts.
struct ExporterTests {
  private let ada = Slug(slugifying: "ada")
  private let bo = Slug(slugifying: "bo")
  private let cy = Slug(slugifying: "cy")

  private var tally: VerdictTally {
    var tally = VerdictTally()
    tally[.real] = 4
    tally[.hype] = 2
    return tally
  }

  private var listing: SummaryListing {
    SummaryListing(
      slug: Slug(slugifying: "ada-on-engines"), speakerName: "Ada\u{202E}", speakerSlug: ada,
      title: "On\tengines", date: PartialDate("2024-05"), tally: tally, fields: [.event: "A fair"])
  }

  private var spoken: SpokenClaim {
    SpokenClaim(
      speaker: ada,
      identity: ClaimIdentity(summary: listing.slug, claim: Slug(slugifying: "it-adds")),
      text: "It adds", verdict: .unknown("so so"))
  }

  private var graph: ConnectionGraph {
    var draft = GraphDraft(
      speakers: [
        SpeakerNode(slug: ada, name: "Ada", tally: tally, summaryCount: 2), SpeakerNode(slug: bo),
        SpeakerNode(slug: cy),
      ], aliases: [])
    draft.add(.agrees, from: ada, to: bo, reason: "*open* weights")
    draft.add(.contradicts, from: bo, to: cy)
    draft.add(.contradicts, from: cy, to: bo, reason: "audits")
    return draft.graph()
  }

  @Test func `lists are written as they always were`() throws {
    let other = SummaryListing(
      slug: Slug(slugifying: "bo"), speakerName: "Bo", speakerSlug: bo, title: "",
      date: nil, tally: VerdictTally())
    let snippet = Snippet(
      part: .claims, location: .claim(0), text: "open weights", marks: [0..<4, 5..<12])
    let card = Scorecard(
      speaker: SpeakerNode(slug: ada, name: "Ada", tally: tally, summaryCount: 2),
      newest: listing.slug, quotes: 4, paraphrases: 1, agrees: 1, contradicts: 2, agreed: 3,
      contradicted: 4, first: PartialDate("2023"), last: PartialDate("2024-05-01"))
    var text = try written(Rows([listing, other]))
    text += try written(
      Rows([
        ClaimListing(
          identity: spoken.identity, speakerName: "Ada", speakerSlug: ada, text: "It adds",
          verdict: .unknown("so so")),
        ClaimListing(
          identity: spoken.identity, speakerName: "Ada", speakerSlug: ada, text: "It adds",
          verdict: .real),
      ]))
    text += try written(
      Rows([
        SearchHit(listing: listing, snippets: [snippet, snippet]),
        SearchHit(listing: other, snippets: []),
      ]))
    text += try written(Rows([card, Scorecard(speaker: SpeakerNode(slug: bo))]))
    try Golden.expect(text, equals: "Tests/VerdictCoreTests/Fixtures/Exports/lists.txt")
  }

  @Test func `connections are written as they always were`() throws {
    let paths = try #require(graph.shortestPaths(from: 0, to: 2))
    var text = try written(ConnectionDocument.whole(graph))
    text += try written(ConnectionDocument.nearby(NearbyGraph(graph, of: 0, depth: 1)))
    text += try written(ConnectionDocument.paths(ListedPaths(paths, limit: 10)))
    try Golden.expect(text, equals: "Tests/VerdictCoreTests/Fixtures/Exports/connections.txt")
  }

  @Test func `a comparison is written as it always was`() throws {
    let other = SpokenClaim(
      speaker: bo, identity: spoken.identity, text: "It does not", verdict: .real)
    let comparison = SpeakerComparison(
      speakers: graph.speakers.prefix(2).map { ComparedSpeaker(node: $0, summariesRead: 1) },
      words: [ComparedWord(source: 0, target: 1, kind: .agrees, reasons: ["*open* weights", "b"])],
      tools: [SharedName(name: "Loom", speakers: [0, 1])],
      topics: [SharedName(name: "Thread", speakers: [1])],
      pairs: [ClaimPair(left: spoken, right: other, closeness: 0.5)])
    let text = try written(comparison)
    try Golden.expect(text, equals: "Tests/VerdictCoreTests/Fixtures/Exports/comparison.txt")
  }

  @Test func `a list of nothing is an empty list, or nothing`() throws {
    #expect(try written(Rows([SummaryListing]())) == "--json .json\n[\n]\n--plain .tsv\n")
  }

  @Test func `every format has a name, an ending and a line of help of its own`() {
    let table = ConnectionDocument.exporters
    for format in table {
      #expect(format.name.wholeMatch(of: /[a-z]+/) != nil)
      #expect(format.fileExtension.wholeMatch(of: /[a-z]+/) != nil)
      #expect(!format.help.isEmpty && !format.help.contains("\n") && !format.help.hasSuffix("."))
    }
    #expect(Set(table.map(\.name)).count == table.count)
    #expect(Set(table.map(\.help)).count == table.count)
  }

  /// What each format of the table makes of a source, under its name.
  private func written<Source: Exportable>(_ source: Source) throws -> String {
    var text = ""
    for exporter in Source.exporters {
      text += "--\(exporter.name) .\(exporter.fileExtension)\n"
      try exporter.write(source, to: &text)
    }
    return text
  }
}
