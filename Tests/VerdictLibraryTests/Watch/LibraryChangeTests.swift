import Foundation
import Testing
import VerdictCore
import VerdictLibrary

struct LibraryChangeTests {
  private static let claims = [
    Claim(text: "One", verdict: .real), Claim(text: "Two", verdict: .hype),
    Claim(text: "Three", verdict: .unknown("Depends")),
  ]

  private static func summary(_ claims: [Claim] = claims, title: String = "T") -> Summary {
    Summary(
      slug: Slug(slugifying: "ada"), speaker: Speaker(name: "Ada"), title: title, claims: claims)
  }

  private static func changed(_ index: Int, to verdict: Verdict) -> [Claim] {
    var claims = claims
    claims[index].verdict = verdict
    return claims
  }

  private static func slug(_ text: String) -> Slug { Slug(slugifying: text) }

  private static let edits: [(Summary?, Summary?, LibraryChange.Kind?)] = [
    (nil, summary(), .added),
    (summary(), nil, .removed),
    (
      summary(), summary(changed(1, to: .real)),
      .verdicts(count: 1, first: slug("two"), change: VerdictChange(from: .hype, to: .real))
    ),
    (
      summary(), summary(changed(2, to: .missing)),
      .verdicts(count: 1, first: slug("three"), change: VerdictChange(from: .unknown, to: .missing))
    ),
    (
      summary(), summary(changed(2, to: .unknown("Who knows"))),
      .verdicts(count: 1, first: slug("three"), change: VerdictChange(from: .unknown, to: .unknown))
    ),
    (
      summary(), summary(claims.map { Claim(text: $0.text, verdict: .unproven) }),
      .verdicts(
        count: 3, first: slug("one"), change: VerdictChange(from: .real, to: .unproven))
    ),
    (
      summary(), summary(claims + [Claim(text: "Four", verdict: .real)]),
      .claims(added: 1, removed: 0, first: slug("four"))
    ),
    (summary(), summary([claims[1]]), .claims(added: 0, removed: 2, first: nil)),
    (
      summary(), summary([Claim(text: "Uno", verdict: .real)] + claims[1...]),
      .claims(added: 1, removed: 1, first: slug("uno"))
    ),
    (summary(), summary(title: "Another"), .text),
  ]

  @Test(arguments: edits.indices)
  func `a change is told by what it means for the claims`(index: Int) throws {
    let (before, after, kind) = Self.edits[index]
    let world = try TestLibrary()
    try world.folder.write("", to: "other.md")
    if let before { try world.write(before, to: "a.md") }
    let library = try world.openAndScan()
    if let after { try world.write(after, to: "a.md") } else { world.folder.remove("a.md") }
    let changes = try library.scan { _ in }.changes
    #expect(changes == kind.map { [LibraryChange(summary: Self.slug("ada"), kind: $0)] } ?? [])
  }

  @Test func `neither a first scan nor a file that moves nor nothing at all is a change`() throws {
    let world = try TestLibrary(["b.md": Self.summary()])
    let library = try world.open()
    #expect(try library.scan { _ in }.changes == [])
    for name in ["a.md", "c.md", "sub/d.md"] {
      try world.folder.write("", to: "sub/other.md")
      _ = try library.scan { _ in }
      let old = try #require(try library.path(ofSummary: Self.slug("ada")))
      rename(old.description, world.folder.path(name))
      #expect(try library.scan { _ in }.changes == [])
    }
    #expect(try library.scan { _ in }.changes == [])
  }

  @Test func `a file that is written again with the same text is no change`() throws {
    let world = try TestLibrary(["a.md": Self.summary()])
    let library = try world.openAndScan()
    for (file, day) in [("a.md", 1.0), ("a.md", 2.0)] {
      world.folder.remove(file)
      try world.write(Self.summary(), to: file)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: day * 86_400)],
        ofItemAtPath: world.folder.path(file))
      let report = try library.scan { _ in }
      #expect(report.filesRead == 1)
      #expect(report.changes == [])
    }
  }

  @Test func `the second of two files with one slug is no change, until the first goes`() throws {
    let world = try TestLibrary(["b.md": Self.summary()])
    let library = try world.openAndScan()
    try world.write(Self.summary(Self.changed(0, to: .hype)), to: "c.md")
    #expect(try library.scan { _ in }.changes == [])
    world.folder.remove("b.md")
    #expect(
      try library.scan { _ in }.changes == [
        LibraryChange(
          summary: Self.slug("ada"),
          kind: .verdicts(
            count: 1, first: Self.slug("one"), change: VerdictChange(from: .real, to: .hype)))
      ])
  }

  @Test func `of many changes the first hundred are told, in the order of paths`() throws {
    let world = try TestLibrary(["z.md": Self.summary()])
    let library = try world.openAndScan()
    for number in 100..<250 {
      try world.folder.write("---\nspeaker: Ada\ntitle: T\n---\n", to: "n\(number).md")
    }
    let changes = try library.scan { _ in }.changes
    #expect(changes.count == 100)
    #expect(changes.allSatisfy { $0.kind == .added })
    #expect(Set(changes.map(\.summary)).count == 100)
  }
}
