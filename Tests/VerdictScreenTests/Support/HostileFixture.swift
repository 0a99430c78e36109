import VerdictCore

/// A library that a stranger wrote with bad intent.
enum HostileFixture {
  static let nasty =
    "\u{1B}]0;owned\u{7}\u{1B}[2J\u{9B}31m\u{202E}gnp.\u{2066} \u{200B}\u{301}\t\r\n\u{0}👩‍👩‍👧‍👦🇩🇪作者שלום"

  static let library = library(paragraphWords: 200)

  /// A library whose first summary holds a paragraph of so many words.
  static func library(paragraphWords: Int) -> MemoryLibrary {
    MemoryLibrary(summaries: [
      summary(paragraphWords), Summary(slug: Slug(slugifying: "b"), speaker: Speaker(name: "Zed")),
    ])
  }

  private static func summary(_ paragraphWords: Int) -> Summary {
    Summary(
      slug: Slug(slugifying: "a"), speaker: Speaker(name: nasty, role: nasty), title: nasty,
      heading: nasty, reviewer: nasty, source: nasty, topics: [nasty],
      otherFrontMatter: [FrontMatterEntry(key: nasty, yaml: nasty)], standfirst: nasty,
      introduction: nasty, claimsIntroduction: nasty,
      claims: [
        Claim(
          text: nasty, verdict: .unknown(nasty), quotes: [Quote(text: nasty, isParaphrase: false)],
          evidence: [nasty], said: nasty, topics: [nasty], history: [nasty],
          otherAttributes: [ClaimAttribute(key: nasty, value: nasty)], reasons: nasty + "&#27;[2J"),
        Claim(
          text: String(repeating: "words ", count: 330) + "end of the claim", verdict: .real),
      ],
      panels: [
        Panel(
          kind: .real,
          text: String(repeating: "paragraph ", count: paragraphWords) + "end of the paragraph"),
        Panel(kind: .other(nasty), text: nasty),
      ],
      connections: [
        Connection(kind: .agrees, target: Slug(slugifying: nasty), name: nasty, reason: nasty)
      ],
      connectionsNotes: nasty)
  }
}
