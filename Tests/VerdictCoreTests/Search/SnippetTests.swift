import TestSupport
import Testing
import VerdictCore

struct SnippetTests {
  /// The text with its marks in brackets.
  private func shown(_ snippet: Snippet) -> String {
    let bytes = Array(snippet.text.utf8)
    var (result, end) = ([UInt8](), 0)
    for mark in snippet.marks {
      result += bytes[end..<mark.lowerBound] + "[".utf8 + bytes[mark] + "]".utf8
      end = mark.upperBound
    }
    return String(decoding: result + bytes[end...], as: UTF8.self)
  }

  private func snippets(_ query: String, of text: String, limit: Int = 9) throws -> [String] {
    let summary = Summary(
      slug: Slug(slugifying: "s"), speaker: Speaker(name: "S"),
      panels: [Panel(kind: .real, text: text)])
    return try Query(parsing: query).snippets(in: summary, limit: limit).map(shown)
  }

  @Test func `what adds most words goes first, then claims, then the order of the text`() throws {
    let query = try Query(parsing: "compute OR nobody OR in:tools vim OR -openness")
    let snippets = query.snippets(in: QueryWorld.library[0], limit: 9)
    #expect(
      snippets.map(shown) == [
        "[Nobody] paid for the [compute].", "PyTorch — a framework [vim]: an editor",
        "[Compute] will be cheap", "[Nobody] disagrees",
      ])
    #expect(snippets.map(\.part) == [.missed, .tools, .claims, .claims])
    #expect(snippets.map(\.location) == [.panel(0), .panel(1), .claim(0), .claim(2)])
    #expect(query.snippets(in: QueryWorld.library[0], limit: 1).map(shown).count == 1)
  }

  @Test func `a long passage is cut at words around its first match`() throws {
    let filler = String(repeating: "filler ", count: 60)
    let found = try #require(try snippets("here", of: filler + "here and HERE " + filler).first)
    #expect(found.hasPrefix("…filler "))
    #expect(found.hasSuffix(" filler…"))
    #expect(found.contains("filler [here] and [HERE] filler"))
    #expect((140...166).contains(found.count))
    #expect(try snippets("here", of: "here " + filler)[0].hasPrefix("[here] filler"))
    #expect(try snippets("here", of: filler + "here")[0].hasSuffix("filler [here]"))
  }

  @Test func `a snippet is one line`() throws {
    #expect(try snippets("b", of: "```\na\n\tb  c\n```") == ["a [b] c"])
  }

  @Test func `words too long for a snippet are cut inside`() throws {
    let long = String(repeating: "é", count: 400)
    let found = try #require(try snippets("e*", of: "作" + long).first)
    #expect(found == "作[" + String(repeating: "é", count: 159) + "]…")
    #expect(try snippets("作", of: String(repeating: "作", count: 500))[0].hasSuffix("]…"))
  }

  @Test func `without words there are no snippets`() throws {
    #expect(try snippets("verdict:hype -a", of: "a") == [])
    #expect(try snippets("", of: "a") == [])
    #expect(try snippets("a", of: "a", limit: 0) == [])
  }

  @Test(arguments: cases(0..<10))
  func `any snippet is short, on one line, and marked inside`(seed: Int) {
    let summaries = QueryWorld.summaries(seed: seed)
    var generator = QueryGenerator(seed: seed, about: summaries)
    for _ in 0..<10 {
      let query = Query.condition(.words(generator.words(), in: []))
      for snippet in summaries.flatMap({ query.snippets(in: $0, limit: 3) }) {
        #expect(snippet.text.count <= 162)
        #expect(!snippet.text.contains { $0.isNewline })
        #expect(!snippet.marks.isEmpty)
        #expect(
          zip(snippet.marks, snippet.marks.dropFirst()).allSatisfy {
            $0.upperBound <= $1.lowerBound
          })
        #expect(
          snippet.marks.allSatisfy {
            $0.lowerBound >= 0 && $0.upperBound <= snippet.text.utf8.count
          })
        #expect(!shown(snippet).contains("\u{FFFD}"))
      }
    }
  }
}
