import Testing
import VerdictCore

struct ScorecardTests {
  private func scorecard(real: Int, hype: Int) -> Scorecard {
    var tally = VerdictTally()
    tally[.real] = real
    tally[.hype] = hype
    return Scorecard(
      speaker: SpeakerNode(slug: Slug(slugifying: "ada"), tally: tally, summaryCount: 1))
  }

  @Test(arguments: [(0, 0), (1, 0), (2, 2)])
  func `under five claims there are no shares`(real: Int, hype: Int) {
    for kind in VerdictKind.allCases {
      #expect(scorecard(real: real, hype: hype).share(of: kind) == nil)
    }
  }

  @Test func `from five claims on every verdict has its share of all of them`() {
    let card = scorecard(real: 3, hype: 2)
    #expect(card.share(of: .real) == Share(3, of: 5))
    #expect(card.share(of: .hype) == Share(2, of: 5))
    #expect(card.share(of: .missing) == Share(0, of: 5))
  }

  @Test(arguments: [(0, 0, nil), (4, 0, 0), (4, 3, 0.75), (2, 2, 1)] as [(Int, Int, Double?)])
  func `paraphrases are a share of the quotes`(quotes: Int, paraphrases: Int, share: Double?) {
    var card = scorecard(real: 0, hype: 0)
    (card.quotes, card.paraphrases) = (quotes, paraphrases)
    #expect(card.paraphrasedShare == share)
  }
}
