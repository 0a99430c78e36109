import TestSupport
import Testing
import VerdictCore
import VerdictScreen

struct SpeakerRowTests {
  static let cards: [Scorecard] = [
    card("Ada Example", real: 3, hype: 2, words: 2, first: "2019-03-01", last: "2024"),
    card("Zero", real: 0, hype: 0, words: 0),
    card("作者 of a name that is far longer than any column", real: 999, hype: 1, words: 999),
    card("Endless", real: 1_234_567, hype: 89_000, words: 123_456, first: "0001", last: "9999"),
    card("Nine", real: 9, hype: 0, words: 9, first: "2024", last: "2024"),
    Scorecard(
      speaker: SpeakerNode(slug: Slug(slugifying: "nobody yet")), agreed: 1, contradicted: 12),
  ]

  private static func card(
    _ name: String, real: Int, hype: Int, words: Int, first: String = "", last: String = ""
  ) -> Scorecard {
    var tally = VerdictTally()
    tally[.real] = real
    tally[.hype] = hype
    return Scorecard(
      speaker: SpeakerNode(
        slug: Slug(slugifying: name), name: name, tally: tally, summaryCount: 1 + words),
      newest: Slug(slugifying: name), quotes: words, paraphrases: words / 2, agrees: words,
      contradicts: words, agreed: words, contradicted: words, first: PartialDate(first),
      last: PartialDate(last))
  }

  private func header(_ key: SpeakerSortKey, width: Int) -> String {
    var frame = Frame(size: Size(width: width, height: 1))
    let table = SpeakerListSource.table(width: width, sortedBy: key)
    frame.draw(table.heads(sortedBy: key), in: Rect(frame.size))
    #expect(frame.isWhole)
    return frame.text(ofRow: 0)
  }

  private func row(_ card: Scorecard, _ key: SpeakerSortKey, width: Int) -> Frame {
    var frame = Frame(size: Size(width: width, height: 1))
    SpeakerListSource.draw(
      SpeakerRow(card), sortedBy: key, in: &frame, rect: Rect(frame.size))
    #expect(frame.isWhole)
    return frame
  }

  @Test(arguments: SpeakerSortKey.allCases)
  func `at every width the sort column has its head, and no number is cut`(
    key: SpeakerSortKey
  ) {
    for width in cases(Array(0...220)) {
      let table = SpeakerListSource.table(width: width, sortedBy: key)
      if width >= 27 { #expect((0..<width).contains { table.key(at: $0) == key }, "\(width)") }
      #expect(!header(key, width: width).contains("…") || width < 8, "\(width)")
      for card in Self.cards where width >= 12 {
        let text = row(card, key, width: width).text(ofRow: 0)
        // Only the long name is ever cut.
        #expect(!text.contains("…") || text.hasPrefix("作者"), "\(width) \(text)")
      }
    }
  }

  @Test(arguments: [
    (78, "name                    verdicts             real            says →  said of ←"),
    (38, "name           verdicts    real"), (18, "name"),
  ])
  func `columns drop out as the width shrinks`(width: Int, names: String) {
    #expect(header(.name, width: width).trimmedEnd == names)
  }

  @Test func `a column that would drop out stays while it sorts`() {
    #expect(!header(.name, width: 38).contains("said of"))
    #expect(header(.incoming, width: 38).contains("said of ←"))
    #expect(header(.first, width: 64).contains("first"))
    #expect(header(.last, width: 64).contains("last"))
  }

  @Test func `a row tells shares with their intervals, or that there are too few claims`() {
    let rows = Self.cards.map { row($0, .real, width: 150).text(ofRow: 0) }
    #expect(rows[0].contains(" 60% 23–88 "))
    #expect(rows[0].contains(" 40% 12–77 "))
    #expect(rows[0].contains("50% of 2"))
    #expect(rows[0].contains("2019–2024"))
    #expect(rows[1].contains("too few"))
    #expect(rows[1].contains("no quotes"))
    #expect(rows[1].contains("undated"))
    #expect(rows[4].contains("100% 70–100"))
    #expect(rows[3].contains("● 1M"))
  }

  @Test func `a speaker without a summary is dim, and only incoming of`() {
    let frame = row(Self.cards[5], .name, width: 90)
    #expect(frame[0, 0].style.role == .absentSpeaker)
    let words = frame.text(ofRow: 0).split(separator: " ")
    #expect(words == ["Nobody", "Yet", "no", "summary", "+1", "−12"])
  }
}

extension String {
  fileprivate var trimmedEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
