import TestSupport
import Testing
import VerdictCore

struct QueryPropertyTests {
  @Test(arguments: cases(0..<60))
  func `a query that is printed reads back the same`(seed: Int) throws {
    let summaries = QueryWorld.summaries(seed: seed)
    var generator = QueryGenerator(seed: seed, about: summaries)
    for _ in 0..<30 {
      let query = generator.query()
      let text = query.description
      guard text.unicodeScalars.count <= Query.maximumLength else { continue }
      #expect(try Query(parsing: text) == query, "\(text)")
    }
  }

  @Test func `any text is a query that reads back the same, or a mistake in it`() {
    var random = SeededGenerator(seed: 5)
    var queries = 0
    let rounds = cases(0..<6_000)
    for _ in rounds {
      let text = (0..<random.number(1...12)).map { _ in random.pick(Self.pieces) }.joined()
      if isSound(text) { queries += 1 }
      _ = isSound(Query.settled(text))
    }
    #expect(queries > rounds.count / 12)
  }

  @Test func `any bytes are a query or a mistake`() {
    var random = SeededGenerator(seed: 9)
    for count in cases(0..<500) {
      let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      _ = isSound(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func `every character alone, doubled, and beside a word is a query or a mistake`() {
    let scalars = (UInt32(0)...0xFF).compactMap(Unicode.Scalar.init).map(String.init)
    for character in scalars + ["👩‍👩‍👧", "🇪🇺", "\u{202E}", "\u{301}", "\u{FFFD}", "作", "\u{2028}"] {
      for text in [
        character, character + character, character + "a", "a" + character, "a \(character) b",
        "speaker:" + character, "\"\(character)",
      ] {
        _ = isSound(text)
      }
    }
  }

  @Test func `large texts grow in time as they grow in length`() {
    for piece in ["-", "(", "a ", "\"", "a*", "in:real ", "a-", "NOT ", "verdict:real,", "*", "é"] {
      _ = isSound(String(repeating: piece, count: Query.maximumLength / piece.count))
      _ = isSound(String(repeating: piece, count: 200_000))
    }
    _ = isSound("speaker:" + String(repeating: "*a", count: 4_900))
    _ = isSound("verdict:" + String(repeating: "real,", count: 1_900) + "real")
  }

  @Test func `a glob takes no more than length times length`() {
    let pattern = NamePattern(String(repeating: "*a", count: 2_000) + "*b")
    #expect(!pattern.matches(String(repeating: "a", count: 4_000)))
    #expect(pattern.matches(String(repeating: "a", count: 4_000) + "b"))
  }

  /// Whether a text is a query, which then reads back the same; else the mistake lies in the text.
  private func isSound(_ text: String) -> Bool {
    do throws(QueryError) {
      let query = try Query(parsing: text)
      let printed = query.description
      if printed.unicodeScalars.count <= Query.maximumLength {
        let again = try? Query(parsing: printed)
        #expect(again == query, "\(text)")
      }
      return true
    } catch {
      #expect((1...GraphemeWidth.width(of: text) + 1).contains(error.column), "\(text)")
      #expect(
        ["expected ", "unknown field "].contains(where: error.expectation.hasPrefix), "\(text)")
      return false
    }
  }

  private static let pieces = [
    "a", "b c", " ", " ", "word", "AND", "OR", "NOT", " AND ", " OR ", "(", ")", "-", "\"", "“",
    "*", "in:", "in:real ", "verdict:hype", "verdict:", "speaker:", "x:", ":", "agrees:>2", "date:",
    "2024..", "claims:>5", ",", "real:>60%", "\0", "\n", "'", "';--", "NEAR(a b, 5)", "^a",
    "{a b}:",
    "%", "_", "\\", "[a-z]+", "(?<!x)", "$", "👩‍👩‍👧", "\u{301}", "作者", "é", "\u{202E}", "+", "=", "..",
  ]
}
