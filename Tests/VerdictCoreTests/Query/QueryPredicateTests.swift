import TestSupport
import Testing
import VerdictCore
import VerdictOracle

struct QueryPredicateTests {
  @Test(
    arguments: [
      ("", "ada bob cy"), ("compute", "ada cy"), ("COMPUTE cheap", "ada"), ("comp*", "ada cy"),
      ("\"will be cheap\"", "ada"), ("\"cheap it\"", ""), ("\"paid for the comp*\"", "ada"),
      ("\"be chea\"", ""), ("low", "ada"), ("\"robert\"", "ada bob cy"), ("licences", "ada"),
      ("\"odd words\"", "cy"), ("compute -cheap", "cy"), ("cheap OR closed", "ada bob"),
      ("in:missed compute", "ada"), ("in:claims,title compute", "ada cy"),
      ("in:quotes eyes", "ada"),
      ("in:speaker founder", "ada"), ("in:other \"standing first\"", "ada"),
      ("in:tools vim", "ada"),
      ("in:other vim", ""), ("in:connections vim", "ada"), ("in:reading vim", ""),
      ("in:hype (compute OR cheap)", ""),
      ("verdict:hype", "ada"), ("verdict:none", "ada"), ("verdict:other,real", "ada cy"),
      ("-verdict:hype", "bob cy"),
      ("speaker:ada", "ada"), ("speaker:\"ada low\"", "ada"), ("speaker:\"low ada\"", ""),
      ("speaker:robert", "bob"), ("speaker:b*", "bob"), ("speaker:*b", "bob"), ("speaker:a", ""),
      ("title:models", "ada bob"), ("title:model*", ""), ("title:*models*", "ada bob"),
      ("topic:source", "ada"), ("topic:security", "ada"), ("topic:*", "ada"),
      ("tool:pytorch", "ada"), ("tool:vim", "ada"), ("tool:framework", ""), ("role:founder", "ada"),
      ("reviewer:\"bo reviewer\"", "ada"), ("slug:ada-talk", "ada"), ("slug:ada", ""),
      ("slug:*-talk", "ada bob cy"),
      ("agrees:bob", "ada cy"), ("agrees:robert", "ada cy"), ("agrees:stranger", "cy"),
      ("agrees:rob*", "ada cy"), ("agrees:bo*", "ada cy"), ("contradicts:ada", "bob"),
      ("agreed-by:cy", "bob"), ("agreed-by:robert", ""), ("contradicted-by:robert", "ada"),
      ("contradicted-by:r*", "ada"), ("agrees:nobody", ""),
      ("quote:verbatim", "ada"), ("quote:paraphrase", "ada"), ("quote:none", "ada cy"),
      ("has:date", "ada bob"), ("has:source", "ada"), ("has:evidence", "ada"),
      ("has:connections", "ada bob cy"), ("has:history", "ada"),
      ("date:2024", "ada"), ("date:2024-05", "ada"), ("date:>=2024-05-02", ""),
      ("date:<=2024-05-31", "ada bob"), ("date:<2024", "bob"), ("date:>2024-04", "ada"),
      ("date:2023..2024", "ada bob"), ("-date:2023", "ada cy"), ("date:2023-01..2023-12", "bob"),
      ("claims:>1", "ada"), ("claims:0", "bob"), ("hype:1", "ada"), ("real:>=33%", "ada"),
      ("real:>33%", "ada"), ("real:33%", "ada"), ("real:>=34%", ""), ("real:<50%", "ada cy"),
      ("other:100%", "cy"),
      ("agrees:>1", "cy"), ("contradicts:1", "ada bob"), ("agrees:0", "bob"),
    ] as [(String, String)])
  func `a query finds summaries`(text: String, speakers: String) throws {
    let predicate = QueryPredicate(try Query(parsing: text), in: QueryWorld.library)
    let found = QueryWorld.library.filter(predicate.matches).map(\.speaker.slug.text)
    #expect(found.joined(separator: " ") == speakers)
  }

  @Test(
    arguments: [
      ("", "ada0 ada1 ada2 cy0"), ("compute", "ada0 cy0"), ("low", "ada0 ada1 ada2"),
      ("models", ""), ("in:title models", "ada0 ada1 ada2"),
      ("in:missed compute", "ada0 ada1 ada2"),
      ("shallow", "ada1"), ("in:claims eyes", ""), ("in:quotes eyes", "ada1"),
      ("in:quotes,missed compute", "ada0 ada1 ada2"), ("-compute", "ada1 ada2"),
      ("verdict:real,none", "ada1 ada2"), ("quote:none", "ada2 cy0"), ("quote:verbatim", "ada0"),
      ("has:evidence", "ada0"), ("has:history", "ada0"), ("-has:history", "ada1 ada2 cy0"),
      ("has:date", "ada0 ada1 ada2"), ("topic:security", "ada1"), ("topic:source", "ada0 ada2"),
      ("agrees:stranger", "cy0"), ("hype:>0", "ada0 ada1 ada2"), ("study openness", ""),
    ] as [(String, String)])
  func `a query finds claims`(text: String, claims: String) throws {
    let predicate = QueryPredicate(try Query(parsing: text), in: QueryWorld.library)
    let found = QueryWorld.library.flatMap { summary in
      summary.claims.indices.filter { predicate.matches(claim: $0, of: summary) }
        .map { "\(summary.speaker.slug)\($0)" }
    }
    #expect(found.joined(separator: " ") == claims)
    #expect(!predicate.matches(claim: 3, of: QueryWorld.library[0]))
  }

  @Test func `a speaker's own slug goes before an alias, and the first speaker before others`()
    throws
  {
    func summary(_ speaker: String, aliases: [String] = [], agrees: String? = nil) -> Summary {
      Summary(
        slug: Slug(slugifying: speaker),
        speaker: Speaker(name: speaker, aliases: aliases.map(Slug.init(slugifying:))),
        connections: agrees.map {
          [Connection(kind: .agrees, target: Slug(slugifying: $0))]
        } ?? [])
    }
    let library = [
      summary("dee", aliases: ["bob", "x"]), summary("cy", aliases: ["x"]), summary("bob"),
      summary("one", agrees: "bob"), summary("two", agrees: "x"),
    ]
    func found(_ text: String) throws -> [String] {
      let predicate = QueryPredicate(try Query(parsing: text), in: library)
      return library.filter(predicate.matches).map(\.slug.text)
    }
    #expect(try found("agreed-by:one") == ["bob"])
    #expect(try found("agreed-by:two") == ["cy"])
    #expect(try found("agrees:x") == ["two"])
    #expect(try found("agrees:dee") == [])
  }

  @Test(arguments: cases(0..<10))
  func `NOT is the other summaries and the other claims`(seed: Int) {
    let summaries = QueryWorld.summaries(seed: seed)
    let library = QueriedLibrary(summaries)
    var generator = QueryGenerator(seed: seed, about: summaries)
    for _ in 0..<20 {
      let query = generator.query()
      let predicate = QueryPredicate(query, in: library)
      let opposite = QueryPredicate(.not(query), in: library)
      for summary in summaries {
        #expect(predicate.matches(summary) != opposite.matches(summary))
        for index in summary.claims.indices {
          #expect(
            predicate.matches(claim: index, of: summary)
              != opposite.matches(claim: index, of: summary))
        }
      }
    }
  }

  @Test func `generated queries often find something, and seldom everything`() {
    var (matches, misses) = (0, 0)
    let seeds = cases(0..<20)
    for seed in seeds {
      let summaries = QueryWorld.summaries(seed: seed)
      let library = QueriedLibrary(summaries)
      var generator = QueryGenerator(seed: seed, about: summaries)
      for _ in 0..<20 {
        let predicate = QueryPredicate(.condition(generator.condition()), in: library)
        let count = summaries.filter(predicate.matches).count
        matches += count
        misses += summaries.count - count
      }
    }
    #expect(matches > 20 * seeds.count)
    #expect(misses > 20 * seeds.count)
  }
}
