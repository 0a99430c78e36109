import TestSupport
import Testing

@testable import VerdictCore

struct NearNamesTests {
  @Test(arguments: [
    ("sam-altman", "sam-altmann", true), ("sam-altman", "sam-atlman", true),
    ("sam-altman", "sam-altmen", true), ("sam-altman", "am-altman", true),
    ("sam-altman", "tim-altman", false), ("a", "b", true), ("a", "", true),
  ])
  func `names a letter apart are candidates`(name: String, other: String, isNear: Bool) {
    #expect(NearNames(["unlike-any", name]).candidates(near: other).contains(name) == isNear)
  }

  @Test(arguments: cases(0..<20))
  func `no name a letter away is missed`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let names = (0..<50).map { _ in
      (0..<random.number(1...6)).map { _ in random.pick(["a", "b", "-"]) }.joined()
    }
    let near = NearNames(names)
    for name in names.prefix(10) {
      let index = random.number(0...name.count - 1)
      var letters = Array(name)
      letters[index] = "c"
      let changed = String(letters)
      let candidates = near.candidates(near: changed)
      #expect(candidates.contains(name))
      #expect(candidates.count <= 64)
    }
  }

  @Test func `in a large world only a slug a letter away is near`() {
    let speakers = (0..<2_000).map { Slug(slugifying: "speaker-number-\($0)-of-all") }
    var draft = GraphDraft(
      speakers: speakers.map { SpeakerNode(slug: $0, summaryCount: 1) }, aliases: [])
    let strangers = (0..<200).map { "stranger-quite-unlike-\($0)" }
    for name in strangers + ["speaker-number-77-of-al", "speeker-nomber-77-of-all"] {
      draft.add(.agrees, from: speakers[5], to: Slug(slugifying: name))
    }
    let near = draft.graph().nearMisses
    #expect(
      near.map { $0.speakers.map(\.text) } == [
        ["speaker-number-5-of-all", "speaker-number-77-of-al", "speaker-number-77-of-all"]
      ])
  }
}
