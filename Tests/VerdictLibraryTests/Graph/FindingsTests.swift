import TestSupport
import Testing
import VerdictCore
import VerdictLibrary

struct FindingsTests {
  @Test(arguments: cases(1..<7))
  func `findings are those of the listed summaries`(seed: Int) throws {
    let world = GeneratedLibrary(seed: seed, count: 40)
    let library = try TestLibrary(world.files).openAndScan()
    let claims = world.listed.sorted { $0.isListed(before: $1) }.flatMap(\.spokenClaims)
    let expected = Finding.all(
      in: ConnectionGraph(of: world.listed), claims: claims,
      relations: world.listed.flatMap(\.spokenRelations))
    try expectSame(library.findings(), expected)
    let noted = expected.filter { $0.kind != .nearMiss }
    #expect(try library.findingNotes().count == noted.count)
  }

  @Test func `a note stands where its claim or its connection does`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      ---
      speaker: Ada
      ---
      ## Top Claims
      ### Open weights make audits of models possible
      **Verdict:** Real
      **Contradicts:** [[b#audits-of-models-are-possible-with-open-weights]]
      ## Context & Connections
      ### Agrees With
      - [[cy]]
      ### Contradicts
      - [[bob]]
      """, to: "a.md")
    try folder.write(
      """
      ---
      speaker: Bob
      ---
      ## Top Claims
      ### Audits of models are possible with open weights
      **Verdict:** Real
      ## Agrees With
      - [[ada]]
      """, to: "b.md")
    try folder.write("---\nspeaker: Cy\n---\n## Top Claims\n", to: "c.md")
    let library = try Library(root: FilePath(folder.path), cacheFolder: nil)
    _ = try library.scan { _ in }
    let notes = try library.findingNotes().map { note in
      "\(note.path.description.split(separator: "/").last ?? ""):\(note.diagnostic.location.line):\(note.diagnostic.location.column) \(note.diagnostic.rule)"
    }
    #expect(
      notes == [
        "a.md:5:5 both-real", "a.md:10:3 one-sided-connection", "b.md:8:3 conflicting-speakers",
      ])
  }
}

extension Summary {
  /// The order in which the library reads claims: by speaker, the newest talk first.
  fileprivate func isListed(before other: Summary) -> Bool {
    guard speaker.slug == other.speaker.slug else { return speaker.slug < other.speaker.slug }
    guard date != other.date else { return slug < other.slug }
    guard let date else { return false }
    return other.date.map { date > $0 } ?? true
  }
}
