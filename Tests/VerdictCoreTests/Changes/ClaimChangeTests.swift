import TestSupport
import Testing

@testable import VerdictCore

struct ClaimChangeTests {
  private static func claim(_ text: String, _ verdict: Verdict = .real) -> SeenClaim {
    SeenClaim(slug: Slug(slugifying: text).truncated(to: 60), text: text, verdict: verdict)
  }

  @Test(arguments: [
    ("Open weights make audits possible", "Open weights make public audits possible", true),
    ("Models double every year", "Every model doubles in a year", true),
    ("Open weights make audits possible", "Open weights never make audits possible", false),
    ("Agents replace compilers", "Chips are scarce", false),
    ("AI is the new electricity", "AI is the new internet", false),
  ])
  func `a claim in other words is one that is close, and not its opposite`(
    before: String, after: String, isReworded: Bool
  ) {
    let changes = ClaimChange.all(from: [Self.claim(before)], to: [Self.claim(after)])
    #expect(changes.count == (isReworded ? 1 : 2))
    #expect(changes.contains(where: \.isReworded) == isReworded)
  }

  @Test func `of two new claims that are close none is sure to be the old one`() {
    let before = [Self.claim("Open weights make audits possible")]
    let after = [
      Self.claim("Open weights make public audits possible"),
      Self.claim("Open weights make cheap audits possible"),
    ]
    #expect(
      ClaimChange.all(from: before, to: after).map { $0.before == nil } == [true, true, false])
    #expect(ClaimChange.successor(of: before[0].slug, from: before, to: after) == nil)
    #expect(ClaimChange.successor(of: before[0].slug, from: before, to: [after[1]]) == after[1])
  }

  @Test func `a verdict that changed is told, also of a claim in other words`() {
    let before = Self.claim("Open weights make audits possible")
    let after = Self.claim("Open weights make public audits possible", .hype)
    #expect(
      ClaimChange.all(from: [before], to: [after]) == [ClaimChange(before: before, after: after)])
    var same = before
    same.verdict = .unknown("Depends")
    let change = ClaimChange.all(from: [before], to: [same])
    #expect(change.map(\.hasOtherVerdict) == [true])
    #expect(change.map(\.isReworded) == [false])
  }

  @Test func `a claim that gets an Id is the same claim`() {
    let before = Self.claim("Open weights make audits possible")
    var after = before
    after.slug = Slug(slugifying: "audits")
    #expect(ClaimChange.all(from: [before], to: [after]) == [])
    #expect(ClaimChange.successor(of: before.slug, from: [before], to: [after]) == after)
  }

  /// Random lists of claims that share many words.
  private static func claims(_ random: inout SeededGenerator) -> [SeenClaim] {
    let words = ["open", "weights", "make", "audits", "possible", "never", "cheap", "public"]
    let texts = (0..<random.number(0...7)).map { _ in
      (0..<random.number(1...5)).map { _ in random.pick(words) }.joined(separator: " ")
    }
    return Dictionary(texts.map { (Self.claim($0).slug, $0) }, uniquingKeysWith: { $1 })
      .sorted { $0.key < $1.key }.map { slug, text in
        SeenClaim(slug: slug, text: text, verdict: random.pick([.real, .hype]))
      }
  }

  /// Whether two texts are close, by vectors of their words.
  private static func areClose(_ one: String, _ other: String) -> Bool {
    var vocabulary = Vocabulary()
    let (left, right) = (vocabulary.words(of: one), vocabulary.words(of: other))
    func length(_ words: Set<Int32>) -> Double { words.reduce(0) { $0 + vocabulary.weights[$1] } }
    let (a, b) = (Set(left.words), Set(right.words))
    let product = length(a) * length(b)
    let closeness = product > 0 ? length(a.intersection(b)) / product.squareRoot() : 0
    return left.negations == right.negations && closeness > Rewording.threshold - 1e-12
  }

  @Test(arguments: cases(0..<400))
  func `pairs are those that brute force finds`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let (before, after) = (Self.claims(&random), Self.claims(&random))
    let old = Set(before.map(\.slug))
    let now = Set(after.map(\.slug))
    var gone = before.filter { !now.contains($0.slug) }
    var new = after.filter { !old.contains($0.slug) }
    var meant: [Slug: Slug] = [:]
    for areAlike in [{ $0 == $1 }, Self.areClose] {
      let sure = gone.flatMap { one in
        new.filter { other in
          areAlike(one.text, other.text) && new.count { areAlike(one.text, $0.text) } == 1
            && gone.count { areAlike($0.text, other.text) } == 1
        }.map { (one.slug, $0.slug) }
      }
      for (one, other) in sure { meant[one] = other }
      gone.removeAll { meant[$0.slug] != nil }
      new.removeAll { meant.values.contains($0.slug) }
    }
    for claim in before where !now.contains(claim.slug) {
      #expect(
        ClaimChange.successor(of: claim.slug, from: before, to: after)?.slug == meant[claim.slug])
    }
    // Whatever changed, the changes lead from the one to the other.
    let changes = ClaimChange.all(from: before, to: after)
    let untouched = before.filter { claim in !changes.contains { $0.before == claim } }
    #expect(Set(untouched).union(changes.compactMap(\.after)) == Set(after))
    #expect(changes.filter { $0.after == nil }.count == gone.count)
    #expect(changes.filter { $0.before == nil }.count == new.count)
  }
}
