import Testing
import VerdictCore
import VerdictScreen

struct SpeakerListTests {
  var browser = Browser(Fixture.library)

  init() { browser.press("3") }

  @Test mutating func `every speaker is listed, those without a summary too`() {
    #expect(browser.rows[1].contains("4 speakers  by name, A to Z"))
    #expect(browser.rows[3].hasPrefix("▌Ada Example"))
    #expect(browser.rows[6].hasPrefix(" Nobody Yet"))
    #expect(browser.rows[6].contains("no summary"))
  }

  @Test(arguments: SpeakerSortKey.allCases)
  func `every order says in words who comes first`(key: SpeakerSortKey) {
    var browser = browser
    browser.press("jj:sort \(key.rawValue)<Enter>")
    #expect(browser.rows[1].contains(key.words(isReversed: false).string))
    #expect(browser.selectedText.hasPrefix("Chen Li"))
    browser.press("S")
    #expect(browser.rows[1].contains(key.words(isReversed: true).string))
    #expect(key.words(isReversed: true) != key.words(isReversed: false))
  }

  @Test mutating func `those who have no value stay last when the order is reversed`() {
    browser.press(":sort claims<Enter>")
    #expect(browser.rows[3...6].map { $0.dropFirst().prefix(3) } == ["Ada", "Che", "Bél", "Nob"])
    browser.press("S")
    #expect(browser.rows[3...6].map { $0.dropFirst().prefix(3) } == ["Bél", "Che", "Ada", "Nob"])
  }

  @Test func `a scorecard says how often the reader agrees`() {
    var library = Fixture.library
    let claims = Fixture.ada.claimSlugs
    let opinions: [Opinion] = [.agree, .agree, .unsure]
    let marks = zip(claims, opinions).map { claim, opinion in
      (
        MarkKey(.opinion, Fixture.ada.slug, part: claim.text),
        ReaderMark(opinion: opinion, words: "w")
      )
    }
    library.marks = [
      Fixture.ada.slug: SummaryMarks(Dictionary(uniqueKeysWithValues: marks))
    ]
    var browser = Browser(library, width: 200, height: 40)
    browser.press("3")
    #expect(
      browser.screen.contains("Of 3 claims that you judged you agree with 2, are unsure of 1."))
    #expect(!Browser(Fixture.library, width: 160, height: 40).screen.contains("you judged"))
  }

  @Test mutating func `opening a speaker leads to their newest summary, and back again`() {
    browser.press("j<Enter>")
    #expect(browser.rows[0].contains("Speakers ▸ Béla Beispiel"))
    #expect(browser.state.history.current.context == .summary)
    browser.press("<Esc>")
    #expect(browser.selectedText.hasPrefix("Béla Beispiel"))
  }

  @Test mutating func `opening one without a summary says who mentions them`() {
    browser.press("G<Enter>")
    #expect(browser.screen.contains("There is no summary of Nobody Yet yet."))
    #expect(browser.screen.contains("Ada Example agrees with Nobody Yet"))
  }

  @Test mutating func `the graph and the connections are those of the speaker under the cursor`() {
    browser.press("jj4")
    #expect(browser.screen.contains("CHEN LI"))
    browser.press("qc")
    #expect(browser.screen.contains("Connections of Chen Li"))
  }

  @Test mutating func `queries and verdicts keep the speakers with a summary that passes`() {
    browser.press("/audit<Enter>")
    #expect(browser.rows[1].contains("2 of 4 speakers"))
    #expect(!browser.screen.contains("no summary"))
    browser.press("<Esc>fff")
    #expect(browser.rows[1].contains("2 speakers"))
    #expect(browser.rows[1].contains("only ○ hype   2 hidden"))
  }

  @Test mutating func `the preview is the scorecard of the speaker under the cursor`() {
    #expect(browser.screen.contains("claims, 2 quotes, 1 paraphrased (50%)"))
    #expect(browser.screen.contains("● real        1  17% 3–56"))
    #expect(browser.screen.contains("→ − contradicts 1: Chen Li"))
    browser.press("j")
    #expect(browser.screen.contains("too few claims for shares: 5 are"))
    #expect(browser.screen.contains("← + agreed with by 1: Ada Example"))
    browser.press("G")
    #expect(browser.screen.contains("Nobody has summarised them yet."))
  }

  @Test mutating func `the talks of a speaker are in the preview, the newest first`() {
    let talks = (0..<30).map { number in
      Summary(
        slug: Fixture.slug("talk-\(number)"), speaker: Speaker(name: "Ada Example"),
        title: "Talk \(number)", date: PartialDate("20\(10 + number)"))
    }
    browser = Browser(MemoryLibrary(summaries: talks.reversed()), height: 60)
    browser.press("3")
    #expect(browser.screen.contains("30 summaries, talks from 2010 to 2039"))
    let rows = [39, 38, 20].map { year in
      browser.rows.firstIndex { $0.contains("│ 20\(year)  ") } ?? 0
    }
    #expect(rows[0] > 0 && rows[0] < rows[1] && rows[1] < rows[2])
    #expect(browser.screen.contains("and 10 more"))
  }

  @Test mutating func `a click on a row selects it, and one on its head sorts`() {
    browser.send(.moused(Mouse(.click, x: 4, y: 5)))
    #expect(browser.selectedText.hasPrefix("Chen Li"))
    browser.send(.moused(Mouse(.click, x: 4, y: 2)))
    #expect(browser.rows[1].contains("by name, Z to A"))
    #expect(browser.state.history.current.context == .speakers)
  }
}
