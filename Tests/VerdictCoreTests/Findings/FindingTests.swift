import TestSupport
import Testing

@testable import VerdictCore

struct FindingTests {
  private typealias World = ComparedWorld

  private func findings(_ summaries: [Summary]) -> [Finding] {
    Finding.all(
      in: ConnectionGraph(of: summaries), claims: summaries.flatMap(\.spokenClaims),
      relations: summaries.flatMap(\.spokenRelations))
  }

  private func connection(_ kind: ConnectionKind, _ name: String) -> Connection {
    Connection(kind: kind, target: World.slug(name))
  }

  @Test func `claims that contradict each other and are both Real are found, once`() {
    func relation(_ summary: String, _ claim: String) -> ClaimRelation {
      ClaimRelation(
        kind: .contradicts,
        target: ClaimIdentity(summary: World.slug(summary), claim: World.slug(claim)))
    }
    let found = findings([
      World.summary(
        "Ada",
        claims: [
          Claim(text: "Whales sing", verdict: .real, relations: [relation("bo", "whales-growl")]),
          Claim(text: "Open models win", verdict: .real, relations: [relation("bo", "they-lose")]),
        ]),
      World.summary(
        "Bo",
        claims: [
          Claim(text: "Whales growl", verdict: .hype, relations: [relation("ada", "whales-sing")]),
          Claim(text: "They lose", verdict: .real, relations: [relation("ada", "open-models-win")]),
        ]),
    ])
    #expect(found.map(\.kind) == [.bothReal])
    #expect(found.first?.speakers.map(\.text) == ["ada", "bo"])
    #expect(
      found.first?.message
        == "both Real: 'Open models win' (Ada) and 'They lose' (Bo), though one contradicts the "
        + "other; look at the verdicts again")
  }

  @Test func `who agrees with somebody who contradicts them is found, once`() {
    let found = findings([
      World.summary("Ada", connections: [connection(.contradicts, "bo")], claims: []),
      World.summary(
        "Bo", connections: [connection(.agrees, "ada"), connection(.agrees, "cy")], claims: []),
      World.summary(
        "Cy", connections: [connection(.agrees, "bo"), connection(.contradicts, "bo")], claims: []),
    ])
    #expect(found.map(\.kind) == [.conflicting, .conflicting])
    #expect(found.map { $0.speakers.map(\.text) } == [["bo", "ada"], ["bo", "cy"]])
    #expect(
      found.first?.message
        == "Bo agrees with Ada, but Ada contradicts Bo")
  }

  @Test(arguments: [
    (["bo"], "Ada agrees with bo, who does not mention Ada"),
    (["bo", "cy"], "Ada agrees with bo and cy, who do not mention Ada"),
    (
      ["bo", "cy", "di", "ed", "flo"],
      "Ada agrees with bo, cy, di and 2 more, who do not mention Ada"
    ),
  ])
  func `who speaks of those who say nothing back is found`(silent: [String], message: String) {
    let ada = World.summary(
      "Ada", connections: (silent + ["somebody-else"]).map { connection(.agrees, $0) }, claims: [])
    let found = findings([ada] + silent.map { World.summary($0, claims: []) })
    #expect(found.map(\.message) == [message])
    #expect(found.first?.speakers.map(\.text) == ["ada"] + silent)
  }

  @Test(arguments: [
    ("Open models are safe", "Safe are the open models", true),
    ("Open models are safe", "Open models are not safe", false),
    ("Open models are safe", "Open chips are safe", false),
    (
      "a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5", "a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 b6",
      true
    ),
  ])
  func `the same claim with another verdict is found`(left: String, right: String, isSame: Bool) {
    let found = findings([
      World.summary("Ada", claims: [Claim(text: left, verdict: .real)]),
      World.summary("Bo", claims: [Claim(text: right, verdict: .hype)]),
      World.summary("Cy", claims: [Claim(text: right, verdict: .missing)]),
    ])
    #expect(found.map(\.kind) == (isSame ? [.otherVerdict] : []))
    #expect(found.allSatisfy { $0.speakers.map(\.text) == ["ada", "bo"] && $0.claims.count == 2 })
  }

  @Test func `a claim is no matter where only its own speaker judges it differently`() {
    let found = findings([
      World.summary(
        "Ada",
        claims: [
          Claim(text: "Open models win", verdict: .real),
          Claim(text: "Models win, open", verdict: .hype),
        ]),
      World.summary("Bo", claims: [Claim(text: "Whales sing", verdict: .real)]),
    ])
    #expect(found.isEmpty)
  }

  @Test func `a claim that many make is one finding`() {
    let found = findings(
      ["Ada", "Bo", "Cy", "Di"].map {
        World.summary(
          $0, claims: [Claim(text: "Open models win", verdict: $0 == "Cy" ? .unproven : .real)])
      })
    #expect(found.map { $0.speakers.map(\.text) } == [["ada", "cy"]])
    #expect(
      found.first?.message
        == "Real and Unproven for nearly the same words: 'Open models win' (Ada) and 'Open models win' "
        + "(Cy), and 2 claims more; give one verdict, or word what sets them apart")
  }

  @Test func `a slug that is nearly that of a speaker or an alias is found`() {
    var ada = World.summary(
      "Ada Example", connections: [connection(.agrees, "bo-othr"), connection(.agrees, "zed")],
      claims: [])
    ada.speaker.aliases = [World.slug("countess")]
    let bo = World.summary(
      "Bo Other", connections: [connection(.agrees, "countes")], claims: [])
    let found = findings([ada, bo])
    #expect(found.map(\.kind) == [.nearMiss, .nearMiss])
    #expect(
      found.map { $0.speakers.map(\.text) } == [
        ["ada-example", "bo-othr", "bo-other"], ["bo-other", "countes", "ada-example"],
      ])
    #expect(
      found.last?.message
        == "write 'countess' where 'countes' means that speaker; nobody has a summary under "
        + "'countes'")
  }

  @Test(arguments: cases(0..<60))
  func `findings about claims are those of each compared with each`(seed: Int) {
    let summaries = World.generated(seed: seed)
    let graph = ConnectionGraph(of: summaries)
    let claims = summaries.flatMap(\.spokenClaims)
    let relations = summaries.flatMap(\.spokenRelations)
    let found = Finding.all(in: graph, claims: claims, relations: relations)
    let naive = NaiveFindings(claims, relations)
    #expect(Set(found.filter { $0.kind == .bothReal }.map { Set($0.claims) }) == naive.bothReal)
    #expect(
      Set(found.filter { $0.kind == .otherVerdict }.compactMap(\.claims.first))
        == naive.otherVerdicts)
    for finding in found where finding.kind == .otherVerdict {
      let pair = finding.claims.compactMap { claim in claims.first { $0.identity == claim } }
      #expect(pair.count == 2 && Set(pair.map(\.speaker)).count == 2)
      #expect(Set(pair.map(\.verdict.kind)).count == 2)
    }
    #expect(found == Finding.all(in: graph, claims: claims, relations: relations))
    #expect(Set(found).count == found.count)
  }

  @Test(arguments: cases(0..<40))
  func `findings about edgePairs are those of each word spoken`(seed: Int) {
    let summaries = World.generated(seed: seed)
    let found = findings(summaries)
    func says(_ kind: ConnectionKind?, _ one: Slug, _ other: Slug) -> Bool {
      summaries.filter { $0.speaker.slug == one }.flatMap(\.connections).contains {
        $0.target == other && (kind == nil || $0.kind == kind)
      }
    }
    let slugs = summaries.map(\.speaker.slug)
    var conflicts: Set<Set<Slug>> = []
    var silences: Set<[Slug]> = []
    for one in slugs {
      for other in slugs where one != other {
        if says(.agrees, one, other), says(.contradicts, other, one) {
          conflicts.insert([one, other])
        }
      }
      let silent = slugs.filter { $0 != one && says(nil, one, $0) && !says(nil, $0, one) }.sorted()
      if !silent.isEmpty { silences.insert([one] + silent) }
    }
    #expect(Set(found.filter { $0.kind == .conflicting }.map { Set($0.speakers) }) == conflicts)
    #expect(Set(found.filter { $0.kind == .oneSided }.map(\.speakers)) == silences)
  }

  @Test(arguments: cases(0..<20))
  func `findings are ordered by kind, then by slug`(seed: Int) {
    let found = findings(World.generated(seed: seed))
    let kinds = found.compactMap { Finding.Kind.allCases.firstIndex(of: $0.kind) }
    #expect(kinds == kinds.sorted())
    for kind in Finding.Kind.allCases {
      let slugs = found.filter { $0.kind == kind }.map {
        $0.speakers.map(\.text).joined(separator: " ")
      }
      #expect(slugs == slugs.sorted())
    }
  }
}
