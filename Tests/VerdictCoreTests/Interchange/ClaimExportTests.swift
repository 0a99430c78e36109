import Foundation
import TestSupport
import Testing

@testable import VerdictCore

struct ClaimExportTests {
  private static let text = """
    ---
    speaker: Ada Example
    title: "Ada on *Charts*"
    date: 2024-05-17
    source: https://a.example/talk
    reviewed: 2024-06
    reviewer: Bo
    topics: [charts]
    ---
    ## Top Claims
    ### Shared *charts* keep boats off the rocks
    **Verdict:** Real
    **Evidence:** [Report](https://a.example/report)
    **Evidence:** A letter
    **Contradicts:** [[bo#charts-cost]] — he says so
    > Boats find rocks.

    > Boats like rocks. [representative paraphrase]

    Groundings fell.

    ### Ferries sail alone
    **Verdict:** Hype
    ### Ports are fair
    **Verdict:** Partially True
    ### Tides rise
    **Verdict:** Unproven
    ### Fish think
    **Verdict:** Rather so
    ### Nets hold
    """

  private func claims(_ text: String) -> [ReadClaim] {
    let reading = SummaryReader.read(Array(text.utf8), path: FilePath("ada-example.md"))
    guard let summary = reading.summary else { return [] }
    return ReadClaim.all(
      of: ReadSummary(
        summary: summary, path: FilePath("talks/ada-example.md"),
        claimLines: reading.claimLocations.map(\.line)))
  }

  private func export(_ name: String, _ claims: [ReadClaim]) throws -> String {
    let exporter = try #require(ReadClaim.exporters.first { $0.name == name })
    return try write(claims, as: exporter)
  }

  private func write(
    _ claims: [ReadClaim], as exporter: some Exporter<Rows<ReadClaim>>
  ) throws -> String {
    var text = ""
    try exporter.write(Rows(claims), to: &text)
    return text
  }

  private func json(_ text: some StringProtocol) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func reviews(_ claims: [ReadClaim]) throws -> [[String: Any]] {
    let graph = try json(export("claimreview", claims))
    #expect(graph["@context"] as? String == "https://schema.org")
    return try #require(graph["@graph"] as? [[String: Any]])
  }

  @Test func `the table of formats is what the help lists`() {
    #expect(ReadClaim.exporters.map(\.name) == ["claimreview", "ndjson", "csv"])
    #expect(ReadClaim.exporters.map { $0.omission != nil } == [true, false, false])
  }

  @Test func `a review says what is known, with its rating on one scale`() throws {
    let reviews = try reviews(claims(Self.text))
    let ratings = reviews.map { $0["reviewRating"] as? [String: Any] ?? [:] }
    #expect(ratings.map { $0["ratingValue"] as? Int } == [5, 1, 3, nil, nil])
    #expect(
      ratings.map { $0["alternateName"] as? String }
        == ["Real", "Hype", "Partially True", "Unproven", "Rather so"])
    #expect(
      ratings[0]["ratingExplanation"] as? String
        == "Real: 5 is Real, 3 is Partially True, 1 is Hype")
    let first = reviews[0]
    #expect(first["@type"] as? String == "ClaimReview")
    #expect(first["claimReviewed"] as? String == "Shared charts keep boats off the rocks")
    #expect(first["datePublished"] as? String == "2024-06")
    #expect(first["reviewBody"] as? String == "Groundings fell.")
    #expect(first["url"] == nil)
    let citations = try #require(first["citation"] as? [[String: String]])
    #expect(citations.map { $0["url"] } == ["https://a.example/report", nil])
    let item = try #require(first["itemReviewed"] as? [String: Any])
    #expect(item["datePublished"] as? String == "2024-05-17")
    let talk = try #require(item["appearance"] as? [String: Any])
    #expect(talk["url"] as? String == "https://a.example/talk")
    #expect((talk["hasPart"] as? [[String: String]])?.map { $0["text"] } == ["Boats find rocks."])
  }

  @Test func `a paraphrase is in no review, and nothing is made up`() throws {
    let text = try export("claimreview", claims(Self.text))
    #expect(!text.contains("Boats like rocks"))
    let bare = try reviews(claims("## Claims\n### Nets hold\n**Verdict:** Real\n"))
    #expect(
      Set(bare[0].keys) == [
        "@type", "identifier", "claimReviewed", "itemReviewed", "reviewRating",
      ])
  }

  /// The properties of each type that are written, by the vocabulary of schema.org.
  private static let vocabulary: [String: Set<String>] = [
    "ClaimReview": [
      "identifier", "claimReviewed", "itemReviewed", "reviewRating", "reviewBody", "author",
      "datePublished", "citation", "keywords",
    ],
    "Claim": ["author", "datePublished", "appearance"], "Person": ["name", "jobTitle"],
    "Organization": ["name"], "CreativeWork": ["name", "url", "hasPart"], "Quotation": ["text"],
    "Rating": ["ratingValue", "worstRating", "bestRating", "alternateName", "ratingExplanation"],
  ]

  @Test func `every object of a review has a type and properties of that type only`() throws {
    func check(_ value: Any) {
      switch value {
      case let list as [Any]: list.forEach(check)
      case let object as [String: Any]:
        let known = (object["@type"] as? String).flatMap { Self.vocabulary[$0] }
        #expect(known?.isSuperset(of: Set(object.keys).subtracting(["@type"])) == true)
        object.values.forEach(check)
      default: break
      }
    }
    for review in try reviews(claims(Self.text)) { check(review) }
  }

  @Test func `a line of NDJSON has everything known of a claim`() throws {
    let lines = try export("ndjson", claims(Self.text)).split(separator: "\n")
    #expect(lines.count == 6)
    let first = try json(lines[0])
    #expect(first["text"] as? String == "Shared charts keep boats off the rocks")
    #expect(first["reasons"] as? String == "Groundings fell.")
    #expect(first["date"] as? String == "2024-05-17")
    #expect(first["file"] as? String == "talks/ada-example.md")
    #expect(first["line"] as? Int == 11)
    #expect(
      (first["quotes"] as? [[String: String]])?.map { $0["kind"] } == ["verbatim", "paraphrase"])
    #expect((first["relations"] as? [[String: String]])?.map { $0["summary"] } == ["bo"])
    #expect(try json(lines[4])["verdictText"] as? String == "Rather so")
    let list = try write(claims(Self.text), as: JSONList(record: ReadClaimRecord.init))
    #expect(try JSONSerialization.jsonObject(with: Data(list.utf8)) is [[String: Any]])
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("-3", "'-3"), ("@a", "'@a"), ("  =x", "'  =x"), ("＝x", "'＝x"),
    ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "a b"), ("\t=x", "' =x"), ("", ""),
    ("=a,b", "\"'=a,b\""), ("\u{1B}[m", "␛[m"), ("\"\u{301}", "\"\"\"\u{301}\""),
  ])
  func `no cell runs in a spreadsheet`(text: String, cell: String) {
    #expect(ClaimTable.cell(text) == cell)
  }

  @Test func `hostile text comes back from every format, and none of it is obeyed`() throws {
    for seed in cases(0..<300) {
      let claims = claims(HostileText(seed: seed).text)
      for line in try export("ndjson", claims).split(separator: "\n") {
        _ = try json(line)
      }
      let lines = try export("ndjson", claims).split(separator: "\n").map(json)
      #expect(lines.map { $0["text"] as? String } == claims.map(\.text), "seed \(seed)")
      #expect(try reviews(claims).count == claims.count { $0.claim.verdict != .missing })
      let rows = SeparatedValues.rows(of: try export("csv", claims))
      #expect(rows.count == claims.count + 1 && Set(rows.map(\.count)).count == 1, "seed \(seed)")
      #expect(!rows.joined().contains { $0.first.map("=+-@".contains) ?? false }, "seed \(seed)")
      for name in ReadClaim.exporters.map(\.name) {
        let text = try export(name, claims)
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines.allSatisfy { CleanText($0).string == $0 }, "seed \(seed) \(name)")
      }
    }
  }
}
