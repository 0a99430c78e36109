import Testing
import VerdictCore

@testable import VerdictScreen

struct FoldedTextTests {
  /// The text with `[` and `]` around the columns that were found, row by row.
  private func marked(_ lines: [Line], _ matches: [TextMatch]) -> [String] {
    lines.enumerated().map { number, line in
      let spans = matches.flatMap(\.spans).filter { $0.line == number }
      var text = ""
      var column = 0
      for cluster in line.runs.flatMap({ Array($0.text.clusters) }) {
        if spans.contains(where: { $0.columns.lowerBound == column }) { text += "[" }
        text += cluster.text
        column += cluster.width
        if spans.contains(where: { $0.columns.upperBound == column }) { text += "]" }
      }
      return text
    }
  }

  @Test(arguments: [
    ("Open weights", "open", ["[Open] weights"]), ("naïve Œuvre", "OEUVRE", ["naïve [Œuvre]"]),
    ("don’t", "don't", ["[don’t]"]), ("aaaa", "aa", ["[aa][aa]"]), ("a b", "a  b", ["[a b]"]),
    ("作者作者", "者作", ["作[者作]者"]), ("none", "x", ["none"]), ("none", "", ["none"]),
    ("none", " ", ["none"]), ("a fi b", "FI", ["a [fi] b"]), ("e\u{301}a", "EA", ["[e\u{301}a]"]),
  ])
  func `letters are found whatever their case and marks`(
    text: String, wanted: String, found: [String]
  ) {
    let lines = [Line(CleanText(text))]
    #expect(marked(lines, FoldedText(lines).matches(of: wanted)) == found)
  }

  @Test(arguments: [
    ("li\u{AD}cen\u{200B}ces", "licences", ["[li‹SHY›cen‹ZWSP›ces]"]),
    ("li\u{E000}cences", "licences", ["li‹E000›cences"]), ("‹nein›", "‹nein›", ["[‹nein›]"]),
  ])
  func `marks of what shows nothing part no words`(text: String, wanted: String, found: [String]) {
    let lines = [Line(CleanText(text))]
    #expect(marked(lines, FoldedText(lines).matches(of: wanted)) == found)
  }

  @Test func `a query's words are found through marks of what shows nothing`() throws {
    let text = "the li\u{AD}cen\u{200B}ce of a mo\u{2060}del"
    let lines = [Line(CleanText(text)), Line("model")]
    let query = try Query(parsing: "\"licence\" OR model")
    let found = try #require(SearchTerms(query)).matches(in: lines)
    #expect(marked(lines, found) == ["the [li‹SHY›cen‹ZWSP›ce] of a [mo‹WJ›del]", "[model]"])
  }

  @Test func `words are found over the ends of lines, whatever stands before them`() {
    let edge = Line("▌ ", .border)
    let lines = [
      edge + Line("open"), edge + Line("weights and"), Line("│ weights", .quote), Line(), Line("x"),
    ]
    let found = FoldedText(lines).matches(of: "open weights")
    #expect(marked(lines, found) == ["▌ [open]", "▌ [weights] and", "│ weights", "", "x"])
    #expect(found.map(\.lines) == [0..<2])
    #expect(FoldedText(lines).matches(of: "weights x").isEmpty)
  }

  @Test func `a word broken at the end of a line is found`() {
    let lines = TextWrap.wrap("https://example.org/a/long/path", width: 12)
    #expect(lines.count == 3)
    #expect(FoldedText(lines).matches(of: "example.org/a").count == 1)
  }

  @Test func `a query's words are found, side by side as one`() throws {
    let lines = [Line("Open weights, open-"), Line("weights and audits")]
    let query = try Query(parsing: "\"open weights\" OR audit*")
    let found = try #require(SearchTerms(query)).matches(in: lines)
    #expect(marked(lines, found) == ["[Open weights], [open]-", "[weights] and [audits]"])
  }

  @Test func `words asked of one part are not marked in others`() throws {
    let searchTerms = try #require(SearchTerms(try Query(parsing: "in:missed cost")))
    #expect(searchTerms.matches(in: [Line("cost")], of: [.missed]).count == 1)
    #expect(searchTerms.matches(in: [Line("cost")], of: [.claims, .quotes]).isEmpty)
    #expect(SearchTerms(try Query(parsing: "verdict:hype -cost")) == nil)
  }
}
