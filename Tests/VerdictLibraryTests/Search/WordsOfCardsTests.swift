import TestSupport
import Testing
import VerdictCore
import VerdictLibrary

/// Which words find a card, and what is said where none does.
struct WordsOfCardsTests {
  private func library() throws -> (files: TestLibrary, library: Library) {
    let ada = Summary(
      slug: Slug(slugifying: "ada"), speaker: Speaker(name: "Ada Example"), title: "On AlphaFold",
      topics: ["science"],
      claims: [
        Claim(text: "Proteins fold", verdict: .real, topics: ["biology", "licensing"]),
        Claim(text: "Machines learn", verdict: .hype),
      ],
      connections: [
        Connection(
          kind: .contradicts, target: Slug(slugifying: "yoshua-bengio"), reason: "on *dangers*")
      ])
    let files = try TestLibrary(["ada.md": ada])
    return (files, try files.openAndScan())
  }

  private func summaries(_ library: Library, _ text: String) throws -> ListAnswer<SummaryListing> {
    try library.summaries(
      filter: ListFilter(query: try Query(parsing: text)), order: ListOrder(.speaker), range: 0..<9)
  }

  @Test(arguments: [
    "bengio", "yoshua-bengio", "in:connections dangers", "machine learning", "folded", "license",
    "in:claims licensed",
  ])
  func `names of connections and forms of words are words of a card`(query: String) throws {
    let (_, library) = try library()
    #expect(try summaries(library, query).window.count == 1)
  }

  @Test(arguments: ["\"machine\"", "in:other bengio", "\"license\"", "in:title bengio"])
  func `a quoted word and another part do not find them`(query: String) throws {
    let (_, library) = try library()
    #expect(try summaries(library, query).window.count == 0)
  }

  @Test(arguments: [
    ("topic:biology", ["proteins-fold"]), ("topic:science", ["machines-learn"]),
    ("topic:bio*", ["proteins-fold"]), ("-topic:science", ["proteins-fold"]),
  ])
  func `a claim is on its own topics, else on those of its summary`(
    query: String, claims: [String]
  ) throws {
    let (_, library) = try library()
    let found = try library.claims(
      filter: ListFilter(query: try Query(parsing: query)), order: ListOrder(.speaker), range: 0..<9
    )
    #expect(found.window.rows.map(\.identity.claim.text) == claims)
  }

  @Test func `a topic that is found is shown with its claim`() throws {
    let (_, library) = try library()
    let hits = try library.search(
      filter: ListFilter(query: try Query(parsing: "biology")), order: ListOrder(.relevance),
      range: 0..<9)
    let snippet = try #require(hits.window.rows.first?.snippets.first)
    #expect(snippet.kind == .topic)
    #expect(snippet.text == "biology: Proteins fold")
    #expect(snippet.marks == [0..<7])
  }

  @Test(arguments: [
    ("alphfold", [NearMiss(asked: "alphfold", nearest: "alphafold")]),
    ("protiens machine", [NearMiss(asked: "protiens", nearest: "proteins")]),
    ("prot", [NearMiss(asked: "prot", nearest: "prot*")]),
    ("speaker:exampel", [NearMiss(asked: "speaker:exampel", nearest: "speaker:example")]),
    ("topic:biologie", [NearMiss(asked: "topic:biologie", nearest: "topic:biology")]),
    (
      "contradicts:yoshua-bengoi",
      [NearMiss(asked: "contradicts:yoshua-bengoi", nearest: "contradicts:yoshua-bengio")]
    ),
    ("slug:adda", [NearMiss(asked: "slug:adda", nearest: "slug:ada")]),
    ("zzzzzz", []), ("-proteins", []), ("verdict:unproven", []),
  ])
  func `a list without rows says what nothing has and what is near`(
    query: String, misses: [NearMiss]
  ) throws {
    let (_, library) = try library()
    let answer = try summaries(library, query)
    #expect(answer.window.count == 0)
    #expect(answer.nearMisses == misses)
    #expect(try library.nearMisses(of: ListFilter(query: Query(parsing: query))) == misses)
  }

  @Test func `what only files said before is not near`() throws {
    let (files, library) = try library()
    var ada = try #require(try library.summary(Slug(slugifying: "ada")))
    ada.title = "On chess"
    try files.write(ada, to: "ada.md")
    _ = try library.scan { _ in }
    #expect(try summaries(library, "alphfold").nearMisses == [])
  }

  @Test(arguments: [
    ("bengio", ["yoshua-bengio", "ada-example"]), ("speaker:yoshua*", ["yoshua-bengio"]),
    ("verdict:real", ["ada-example"]), ("-verdict:real", []),
    ("in:claims bengio", []), ("fei OR bengio", ["yoshua-bengio", "ada-example"]),
  ])
  func `a speaker without a summary is found by name`(query: String, speakers: [String]) throws {
    let (_, library) = try library()
    let answer = try library.speakers(
      filter: ListFilter(query: try Query(parsing: query)), order: ListOrder(.incoming),
      range: 0..<9)
    #expect(answer.window.rows.map(\.speaker.slug.text) == speakers)
  }
}
