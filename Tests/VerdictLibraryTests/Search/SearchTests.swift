import TestSupport
import Testing
import VerdictCore
import VerdictLibrary

struct SearchTests {
  private func summary(_ slug: String, title: String = "A talk", claim: String, missed: String)
    -> Summary
  {
    Summary(
      slug: Slug(slugifying: slug), speaker: Speaker(name: "Speaker \(slug)"), title: title,
      claims: [Claim(text: claim, verdict: .real)],
      panels: [Panel(kind: .missed, text: missed)])
  }

  private func library() throws -> (files: TestLibrary, library: Library) {
    let filling = String(repeating: "words that say nothing about it ", count: 20)
    let files = try TestLibrary([
      "a.md": summary("a", claim: "Nothing", missed: filling + "zebra"),
      "b.md": summary("b", claim: "A zebra is real", missed: filling),
      "c.md": summary("c", title: "On the zebra", claim: "Nothing", missed: filling),
      "d.md": summary("d", claim: "Nothing", missed: filling),
    ])
    return (files, try files.openAndScan())
  }

  private func search(
    _ library: Library, _ text: String, _ key: SearchSortKey = .relevance,
    provisional: (ListAnswer<SearchHit>) -> Void = { _ in }
  ) throws -> ListAnswer<SearchHit> {
    try library.search(
      filter: ListFilter(query: try Query(parsing: text)), order: ListOrder(key), range: 0..<100,
      provisional: provisional)
  }

  @Test func `titles come before claims, and claims before prose`() throws {
    let (_, library) = try library()
    #expect(try search(library, "zebra").window.rows.map(\.listing.slug.text) == ["c", "b", "a"])
    #expect(
      try search(library, "zebra", .speaker).window.rows.map(\.listing.slug.text)
        == ["a", "b", "c"])
  }

  @Test func `library order comes first, the ranks when they are known, and then at once`() throws {
    let (_, library) = try library()
    var early: [[String]] = []
    func take(_ answer: ListAnswer<SearchHit>) {
      #expect(answer.isProvisional)
      early.append(answer.window.rows.map(\.listing.slug.text))
    }
    let answer = try search(library, "zebra", provisional: take)
    #expect(!answer.isProvisional)
    #expect(early == [["a", "b", "c"]])
    let again = try search(library, "zebra", provisional: take)
    expectSame(again, answer)
    #expect(early.count == 1)
  }

  @Test func `a hit shows where the words stand`() throws {
    let (_, library) = try library()
    let hits = try search(library, "zebra").window.rows
    #expect(hits.map { $0.snippets.map(\.part) } == [[.title], [.claims], [.missed]])
    for snippet in hits.flatMap(\.snippets) {
      let marked = snippet.marks.map {
        String(decoding: Array(snippet.text.utf8)[$0], as: UTF8.self)
      }
      #expect(marked == ["zebra"])
    }
  }

  @Test func `whoever has the name comes first, however much they say`() throws {
    let claims = (0..<300).map {
      Claim(text: "Claim number \($0) of very many words", verdict: .real)
    }
    var files = [
      "z.md": Summary(
        slug: Slug(slugifying: "z"), speaker: Speaker(name: "Ada Example"), claims: claims),
      "y.md": Summary(
        slug: Slug(slugifying: "y"), speaker: Speaker(name: "Not Ada Example"), claims: claims),
    ]
    for index in 0..<30 {
      files["\(index).md"] = summary(
        "s\(index)", claim: "Ada Example said so, Ada Example", missed: "Ada Example.")
    }
    let library = try TestLibrary(files).openAndScan()
    for words in ["ada example", "example ada", "ada", "Ada*", "\"ada example\""] {
      let rows = try search(library, words).window.rows.map(\.listing.slug.text)
      #expect(rows.count == 32)
      #expect(Array(rows.prefix(2)).sorted() == ["y", "z"], "\(words)")
      if words != "ada", words != "Ada*" { #expect(rows.first == "z", "\(words)") }
    }
  }

  @Test func `the order is that of a fresh index, whatever files said before`() throws {
    let (files, library) = try library()
    let fresh = try search(library, "zebra words").window.rows.map(\.listing.slug)
    for text in ["zebra zebra zebra", "nothing", "a zebra"] {
      try files.write(summary("d", title: text, claim: text, missed: text), to: "d.md")
      _ = try library.scan { _ in }
    }
    let filling = String(repeating: "words that say nothing about it ", count: 20)
    try files.write(summary("d", claim: "Nothing", missed: filling), to: "d.md")
    _ = try library.scan { _ in }
    #expect(try search(library, "zebra words").window.rows.map(\.listing.slug) == fresh)
  }

  @Test func `a query without words finds in library order, without snippets`() throws {
    let (_, library) = try library()
    let answer = try search(
      library, "verdict:real", provisional: { _ in Issue.record("there is nothing to rank") })
    #expect(answer.window.rows.map(\.listing.slug.text) == ["a", "b", "c", "d"])
    #expect(answer.window.rows.allSatisfy { $0.snippets.isEmpty })
  }

  @Test func `what a file said before is found no more`() throws {
    let (files, library) = try library()
    try files.write(summary("b", claim: "A giraffe is real", missed: "It is"), to: "b.md")
    files.folder.remove("a.md")
    _ = try library.scan { _ in }
    #expect(try search(library, "zebra").window.rows.map(\.listing.slug.text) == ["c"])
    #expect(try search(library, "g*").window.rows.map(\.listing.slug.text) == ["b"])
    let zebra = try Query(parsing: "zebra")
    #expect(try library.claims(zebra).isEmpty)
    #expect(try library.claims(.not(zebra)).count == 3)
  }

  @Test func `what another program adds is found`() throws {
    let (files, library) = try library()
    #expect(try search(library, "giraffe").window.count == 0)
    try files.write(summary("e", claim: "A giraffe", missed: "It is"), to: "e.md")
    _ = try files.openAndScan()
    #expect(try search(library, "giraffe").window.rows.map(\.listing.slug.text) == ["e"])
  }

  @Test func `a search that is called off ends, and the next one is right`() throws {
    let (_, library) = try library()
    let filter = ListFilter(query: try Query(parsing: "zebra"))
    let cancellation = Cancellation()
    cancellation.cancel()
    #expect(throws: CancellationError.self) {
      try library.summaries(
        filter: filter, order: ListOrder(.speaker), range: 0..<9, cancellation: cancellation)
    }
    #expect(try library.summaries(filter.query).count == 3)
  }
}
