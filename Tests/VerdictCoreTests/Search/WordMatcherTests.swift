import TestSupport
import Testing
import VerdictCore
import VerdictOracle

struct WordMatcherTests {
  @Test(
    arguments: [
      (["\"a b\""], "A b, a-B! ba", "[A] [b], [a]-[B]! ba"),
      (["op*"], "Open opera stop", "[Open] [opera] stop"),
      (["\"a b\"", "\"b c\""], "a b c", "[a] [b] [c]"), (["\"a b*\""], "a bee a", "[a] [bee] a"),
      (["\"cafe\""], "Café CAFE\u{301}s", "[Café] CAFE\u{301}s"),
      (["cafe"], "Café CAFE\u{301}s", "[Café] [CAFE\u{301}s]"), (["作者"], "作者と作", "[作][者]と作"),
      (["2"], "½ 2", "[½] [2]"), (["\"1 2\""], "½", "[½]"), ([], "a", "a"), (["a"], "", ""),
      (["\"a a\""], "a a a", "[a] [a] [a]"), (["\"a b\""], "a", "a"),
    ] as [([String], String, String)])
  func `the words of matches are marked`(queries: [String], text: String, marked: String) throws {
    let patterns = try queries.flatMap { try Query(parsing: $0).wordPatterns.map(\.pattern) }
    var result = ""
    var end = text.startIndex
    for range in WordMatcher(patterns).ranges(in: text) {
      result += text[end..<range.lowerBound] + "[" + text[range] + "]"
      end = range.upperBound
    }
    #expect(result + text[end...] == marked)
  }

  @Test func `marked words are those that a match has`() throws {
    let query = try Query(parsing: "a -b NOT (c -d) in:real (e OR a) a verdict:hype --f")
    let found = query.wordPatterns.map { "\($0.pattern.words[0]) \($0.parts.map { "\($0)" })" }
    #expect(found == ["a []", "d []", "e [\"real\"]", "a [\"real\"]", "f []"])
  }

  @Test(arguments: cases(0..<10))
  func `what the predicate finds has marks, and what has none it does not find`(seed: Int) {
    let summaries = QueryWorld.summaries(seed: seed)
    let library = QueriedLibrary(summaries)
    var generator = QueryGenerator(seed: seed, about: summaries)
    for _ in 0..<10 {
      let query = Query.condition(.words(generator.words(), in: []))
      let predicate = QueryPredicate(query, in: library)
      let matcher = WordMatcher(query.wordPatterns.map(\.pattern))
      for summary in summaries {
        let isMarked = summary.passages.contains { !matcher.ranges(in: $0.text).isEmpty }
        #expect(isMarked == predicate.matches(summary), "\(query)")
      }
    }
  }
}
