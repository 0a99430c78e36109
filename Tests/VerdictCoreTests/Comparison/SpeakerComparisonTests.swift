import TestSupport
import Testing

@testable import VerdictCore

struct SpeakerComparisonTests {
  private typealias World = ComparedWorld

  @Test func `claims are paired by what they are about, the closest first`() {
    let comparison = World.comparison([
      World.summary(
        "Ada",
        claims: [
          Claim(text: "Chips are food", verdict: .hype),
          Claim(text: "Open models make audits possible", verdict: .real),
          Claim(text: "Whales sing"),
        ]),
      World.summary(
        "Bo",
        claims: [
          Claim(text: "Audits need open models", verdict: .hype),
          Claim(text: "Chips are food", verdict: .hype), Claim(text: "Trains run late"),
        ]),
    ])
    #expect(
      comparison.pairs.map { [$0.left.identity.claim.text, $0.right.identity.claim.text] } == [
        ["chips-are-food", "chips-are-food"],
        ["open-models-make-audits-possible", "audits-need-open-models"],
      ])
    #expect(comparison.pairs[0].closeness == 1)
    #expect((ClaimPairing.threshold..<1).contains(comparison.pairs[1].closeness))
  }

  @Test func `claims that authors relate come first, whatever their wording and verdicts`() throws {
    let ada = """
      ---
      speaker: Ada
      ---
      ## Top Claims
      ### Chips are food
      **Verdict:** Real
      ### Open models win
      **Verdict:** Real
      **Agrees With:** [[bo#whales-sing]] — on *song*
      ### Trains run late
      **Verdict:** Hype
      **Contradicts:** [[bo#planes-never-do]]
      """
    let bo = """
      ---
      speaker: Bo
      ---
      ## Top Claims
      ### Chips are food
      **Verdict:** Hype
      ### Whales sing
      **Verdict:** Real
      ### Planes never do
      **Verdict:** Hype
      **Agrees With:** [[ada#trains-run-late]] — both wait
      """
    let summaries = [("ada", ada), ("bo", bo)].compactMap { name, text in
      SummaryReader.read(Array(text.utf8), path: FilePath("\(name).md")).summary
    }
    let pairs = World.comparison(summaries).pairs
    #expect(
      pairs.map(\.left.identity.claim.text)
        == ["trains-run-late", "open-models-win", "chips-are-food"])
    #expect(pairs.map { $0.relation?.sign } == [.conflicting, .agrees, nil])
    #expect(pairs[0].relation?.incomingReasons == ["both wait"])
    #expect(pairs[1].relation?.outgoingReasons == ["on *song*"])
    #expect(pairs[1].relation?.isMutual == false)
    let reversed = World.comparison(summaries.reversed()).pairs
    #expect(reversed.map { $0.relation?.sign } == [.conflicting, .agrees, nil])
    #expect(reversed.map(\.key) == pairs.map(\.key))
  }

  @Test(arguments: cases(0..<20))
  func `how close two claims are depends on nothing else`(seed: Int) {
    let summaries = World.generated(seed: seed)
    let together = World.comparison(summaries).pairs
    for pair in World.comparison(Array(summaries.prefix(2))).pairs {
      let same = together.first { $0.key == pair.key }
      #expect(same == nil || same?.closeness == pair.closeness)
    }
  }

  @Test func `a pair that is asked for is there, whatever is closer`() throws {
    let claims = [Claim(text: "Open audits pay"), Claim(text: "Open audits often pay")]
    let summaries = [World.summary("Ada", claims: claims), World.summary("Bo", claims: claims)]
    let key = ClaimPairKey(
      summaries[0].spokenClaims[0].identity, summaries[1].spokenClaims[1].identity)
    #expect(!World.comparison(summaries).pairs.map(\.key).contains(key))
    let graph = ConnectionGraph(of: summaries)
    let speakers = summaries.map { (node: SpeakerNode(slug: $0.speaker.slug), summaries: [$0]) }
    let shown = SpeakerComparison(of: speakers, in: graph, showing: key)
    #expect(shown.pairs.map(\.key).contains(key))
  }

  @Test func `topics bring claims closer and never make a pair`() {
    func closeness(_ left: [String], _ right: [String], _ text: String) -> Double? {
      let comparison = World.comparison([
        World.summary("Ada", claims: [Claim(text: "Open models win", topics: left)]),
        World.summary("Bo", topics: ["law"], claims: [Claim(text: text, topics: right)]),
      ])
      return comparison.pairs.first?.closeness
    }
    #expect(closeness(["law"], ["Law"], "Trains run late") == nil)
    let plain = closeness(["law"], ["chips"], "Open models lose") ?? 0
    let inherited = closeness(["law"], [], "Open models lose") ?? 0
    let shared = closeness(["law"], ["law"], "Open models lose") ?? 0
    #expect(0 < plain && plain < inherited && inherited < shared && shared < 1)
  }

  @Test func `a claim is in one pair with each other speaker`() {
    let repeated = Array(repeating: Claim(text: "Open models win"), count: 10)
    let comparison = World.comparison([
      World.summary("Ada", claims: [Claim(text: "Open models win")]),
      World.summary("Bo", claims: repeated), World.summary("Cy", claims: repeated),
    ])
    let ofAda = comparison.pairs.filter { $0.left.speaker == World.slug("ada") }
    #expect(ofAda.map(\.right.speaker.text) == ["bo", "cy"])
    #expect(comparison.pairs.count == 12)
  }

  @Test func `claims in any script are paired by their words`() {
    let comparison = World.comparison([
      World.summary("Ada", claims: [Claim(text: "开放模型更安全"), Claim(text: "מודלים פתוחים")]),
      World.summary("Bo", claims: [Claim(text: "开放的模型不安全"), Claim(text: "מודלים סגורים")]),
    ])
    #expect(comparison.pairs.count == 2)
  }

  @Test(arguments: cases(0..<60))
  func `pairs are those of a comparison of each claim with each`(seed: Int) {
    var summaries = World.generated(seed: seed)
    for index in summaries.indices {
      for claim in summaries[index].claims.indices { summaries[index].claims[claim].relations = [] }
    }
    let comparison = World.comparison(summaries)
    let naive = NaivePairs(Array(summaries.prefix(4)))
    #expect(Set(comparison.pairs.map(NaivePairs.Key.init)) == Set(naive.pairs.map(\.key)))
    for pair in comparison.pairs {
      let expected = naive.pairs.first { $0.key == NaivePairs.Key(pair) }?.closeness
      #expect(abs(pair.closeness - (expected ?? 0)) < 1e-6)
    }
    #expect(comparison == World.comparison(summaries))
  }

  @Test(arguments: cases(0..<20))
  func `closeness is the same seen from the other side`(seed: Int) {
    let summaries = Array(World.generated(seed: seed).prefix(2))
    let there = World.comparison(summaries).pairs.map(\.closeness).max()
    #expect(there == World.comparison(summaries.reversed()).pairs.map(\.closeness).max())
  }

  @Test func `what they say of each other and share is found, however it is written`() {
    let comparison = World.comparison([
      World.summary(
        "Ada", topics: ["Open Source", "law"], tools: "- **PyTorch** — trains\n- **C++**",
        connections: [
          Connection(kind: .agrees, target: World.slug("bo"), reason: "on *law*"),
          Connection(kind: .contradicts, target: World.slug("nobody")),
        ], claims: []),
      World.summary(
        "Bo", tools: "- pytorch\n- C#", claims: [Claim(text: "x", topics: ["open-source"])]),
      World.summary("Cy", topics: ["open source", "LAW"], claims: []),
    ])
    #expect(
      comparison.words == [
        ComparedWord(source: 0, target: 1, kind: .agrees, reasons: ["on *law*"])
      ])
    #expect(comparison.tools == [SharedName(name: "PyTorch", speakers: [0, 1])])
    #expect(
      comparison.topics == [
        SharedName(name: "Open Source", speakers: [0, 1, 2]),
        SharedName(name: "law", speakers: [0, 2]),
      ])
  }

  @Test func `each speaker counts once, and no more than four`() {
    let names = ["Ada", "Bo", "Ada", "Cy", "Di", "Ed"]
    let comparison = World.comparison(names.map { World.summary($0, claims: []) })
    #expect(comparison.speakers.map(\.node.slug.text) == ["ada", "bo", "cy", "di"])
    #expect(World.comparison([]).speakers.isEmpty)
  }

  @Test func `claims past the limit are not compared`() {
    let many = (0...SpeakerComparison.mostClaims).map { Claim(text: "number w\($0)") }
    let last = Claim(text: "w\(SpeakerComparison.mostClaims)")
    let comparison = World.comparison([
      World.summary("Ada", claims: many), World.summary("Bo", claims: [last, Claim(text: "w7")]),
    ])
    #expect(comparison.pairs.map(\.right.text) == ["w7"])
  }
}
