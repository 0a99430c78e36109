import TestSupport
import Testing
import VerdictCore
import VerdictLibrary

struct ReadingOnTests {
  private static func card(
    _ speaker: String, date: Int = 2024, claim: String, _ rest: String = ""
  ) -> String {
    """
    ---
    speaker: \(speaker)
    date: \(date)
    ---
    ## Top Claims
    ### \(claim)
    **Verdict:** Real
    \(rest)

    """
  }

  private func library(_ files: [String: String]) throws -> (TestLibrary, Library) {
    let world = try TestLibrary()
    for (name, text) in files { try world.folder.write(text, to: name) }
    let library = try world.openAndScan()
    return (world, library)
  }

  private func slug(_ text: String) -> Slug { Slug(slugifying: text) }

  @Test func `the next unread follows by speaker, after the last the first, and none is none`()
    throws
  {
    let (_, library) = try library([
      "a.md": Self.card("Ada", claim: "X"), "b.md": Self.card("Bo", claim: "Y"),
      "c.md": Self.card("Cy", claim: "Z"),
    ])
    #expect(try library.readingOn(after: slug("a")).nextUnread == nil)
    let folder = try TemporaryFolder()
    library.keepReaderState(in: FilePath(folder.path))
    let state = try #require(library.readerState)
    func next(_ name: String) throws -> String? {
      try library.readingOn(after: slug(name)).nextUnread?.slug.text
    }
    #expect(try ["a", "b", "c"].map(next) == ["b", "c", "a"])
    try state.apply([MarkChange(MarkKey(.read, slug("b")), ReaderMark(words: "w"))], as: "read")
    #expect(try ["a", "b", "c"].map(next) == ["c", "c", "a"])
    for name in ["a", "c"] {
      try state.apply([MarkChange(MarkKey(.read, slug(name)), ReaderMark(words: "w"))], as: "read")
    }
    #expect(try next("a") == nil)
    #expect(try library.readingOn(after: slug("nobody")) == ReadingOn())
  }

  @Test func `the opposite is the summary with most claims set against this one, then the newest`()
    throws
  {
    let against = "**Contradicts:** [[ada#water-is-wet]]"
    let (_, library) = try library([
      "ada.md": Self.card(
        "Ada", claim: "Water is wet", "## Contradicts\n- [[bo]]\n- [[cy]]\n"),
      "bo-old.md": Self.card("Bo", date: 2020, claim: "Water is dry", against),
      "bo-new.md": Self.card("Bo", date: 2025, claim: "Water is a word"),
      "cy.md": Self.card("Cy", date: 2026, claim: "Water is late"),
    ])
    let opposite = try #require(try library.readingOn(after: slug("ada")).opposite)
    #expect(opposite.summary.slug.text == "bo-old")
    #expect(opposite.claims == 1 && opposite.contradicting == 1)
    let back = try #require(try library.readingOn(after: slug("cy")).opposite)
    #expect(back.summary.slug.text == "ada" && back.claims == 0)
  }

  @Test func `of equals the one whose claims are closest in wording is the opposite`() throws {
    let (_, library) = try library([
      "ada.md": Self.card(
        "Ada", claim: "Open weights make models safer", "## Contradicts\n- [[bo]]\n- [[cy]]\n"),
      "bo.md": Self.card("Bo", claim: "Bridges rust in the rain"),
      "cy.md": Self.card("Cy", claim: "Open weights make models less safe"),
    ])
    #expect(try library.readingOn(after: slug("ada")).opposite?.summary.slug.text == "cy")
  }

  @Test func `who has no summary, or agrees, is no opposite`() throws {
    let (_, library) = try library([
      "ada.md": Self.card(
        "Ada", claim: "X", "## Contradicts\n- [[stranger]]\n\n## Agrees With\n- [[bo]]\n"),
      "bo.md": Self.card("Bo", claim: "Y"),
    ])
    #expect(try library.readingOn(after: slug("ada")).opposite == nil)
  }
}
