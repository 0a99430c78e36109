import Foundation
import TestSupport
import Testing
import VerdictCore

@testable import VerdictLibrary

/// Marks on claims that are reworded.
struct FollowingTests {
  private static let ada = Slug(slugifying: "ada")
  private static let first = "Open weights make audits possible"
  private static let second = "Open weights make public audits possible"
  private static let third = "Open weights make quick public audits possible"

  private let world: TestLibrary
  private let library: Library
  private let state: ReaderState

  init() throws {
    world = try TestLibrary()
    try Self.write([Self.first, "Chips are scarce"], in: world)
    library = try world.openAndScan()
    library.keepReaderState(in: FilePath(world.cache.path + "/state"))
    state = try #require(library.readerState)
    _ = try library.beginLedger(at: 10)
  }

  private static func write(_ claims: [String], in world: TestLibrary) throws {
    try world.write(
      Summary(
        slug: ada, speaker: Speaker(name: "Ada"), title: "T",
        claims: claims.map { Claim(text: $0, verdict: .real) }), to: "a.md")
  }

  /// Writes the claims, and scans.
  private func rewrite(_ claims: String...) throws {
    world.folder.remove("a.md")
    try Self.write(claims, in: world)
    _ = try library.scan { _ in }
  }

  private static func part(_ text: String) -> String {
    Slug(slugifying: text).truncated(to: 60).text
  }

  private func mark(_ kind: MarkKind, _ text: String, note: String = "") throws {
    try state.apply(
      [
        MarkChange(
          MarkKey(kind, Self.ada, part: Self.part(text)),
          ReaderMark(
            opinion: kind == .opinion ? .agree : nil, note: note, words: text))
      ], as: "\(kind.rawValue) \(text)")
  }

  private func parts(_ kind: MarkKind) throws -> [String] {
    try state.marks(of: kind).map(\.key.part)
  }

  private func problems() throws -> [String] {
    try library.problems().rows.filter { $0.diagnostic.rule == MarksFollowed.id }
      .map { "\($0.file):\(DiagnosticFormatter.line($0.diagnostic))" }
  }

  @Test func `bookmark, verdict and note follow a reworded claim, and problems say so`() throws {
    try mark(.bookmark, Self.first)
    try mark(.opinion, Self.first, note: "who pays?")
    try mark(.bookmark, "Chips are scarce")
    try rewrite(Self.second, "Chips are scarce")
    #expect(try library.followMarks() == 2)
    #expect(try Set(parts(.bookmark)) == [Self.part(Self.second), "chips-are-scarce"])
    let mark = try #require(try state.marks(of: .opinion).first)
    #expect(mark.key.part == Self.part(Self.second))
    #expect(mark.mark == ReaderMark(opinion: .agree, note: "who pays?", words: Self.second))
    let lines = try problems()
    #expect(lines.count == 1)
    #expect(lines[0].contains("a.md:"))
    #expect(lines[0].contains("'\(Self.second)'") && lines[0].contains("'\(Self.first)'"))
    #expect(try library.diagnostics().allSatisfy { $0.diagnostic.rule != MarksFollowed.id })
    #expect(try library.followMarks() == 0)
    #expect(try library.see(as: "all") == 1)
    #expect(try problems() == [])
  }

  @Test func `what can be undone goes along with the mark`() throws {
    try mark(.bookmark, Self.first)
    try state.apply(
      [MarkChange(MarkKey(.bookmark, Self.ada, part: "chips-are-scarce"), ReaderMark())], as: "x")
    _ = try state.undo()
    try rewrite(Self.second, "Chips are scarce")
    #expect(try library.followMarks() == 1)
    #expect(try state.undo() == "bookmark \(Self.first)")
    #expect(try parts(.bookmark) == [])
    _ = try state.redo()
    #expect(try parts(.bookmark) == [Self.part(Self.second)])
    _ = try state.redo()
    #expect(try parts(.bookmark).count == 2)
  }

  @Test func `a claim is followed through texts that were never seen, and back`() throws {
    try mark(.bookmark, Self.first)
    for text in [Self.second, Self.third, Self.second, Self.first, Self.third] {
      try rewrite(text, "Chips are scarce")
      #expect(try library.followMarks() == 1)
      #expect(try parts(.bookmark) == [Self.part(text)])
      #expect(try state.marks(of: .bookmark).map(\.mark.words) == [text])
    }
    #expect(try problems().count == 1)
  }

  @Test func `a claim is followed though the new words were seen first`() throws {
    try mark(.bookmark, Self.first)
    try rewrite(Self.second, "Chips are scarce")
    #expect(try library.see(Self.ada, as: "ada") == 1)
    #expect(try library.followMarks() == 1)
  }

  @Test(arguments: [
    // Two that it could be.
    [FollowingTests.second, "Open weights make cheap audits possible", "Chips are scarce"],
    // Its opposite.
    ["Open weights never make audits possible", "Chips are scarce"],
    // Nothing like it.
    ["Agents replace compilers", "Chips are scarce"], ["Chips are scarce"], [],
  ])
  func `a mark stays where it is not sure what its claim became, and can be listed`(
    claims: [String]
  ) throws {
    try mark(.bookmark, Self.first)
    try mark(.bookmark, "Chips are scarce")
    world.folder.remove("a.md")
    if !claims.isEmpty { try Self.write(claims, in: world) }
    _ = try library.scan { _ in }
    #expect(try library.followMarks() == 0)
    #expect(try Set(parts(.bookmark)) == [Self.part(Self.first), "chips-are-scarce"])
    let lost = try library.listedMarks().filter(\.isLost).map(\.key.part)
    #expect(
      Set(lost)
        == (claims.isEmpty
          ? [Self.part(Self.first), "chips-are-scarce"] : [Self.part(Self.first)]))
    // The old words come back, and the mark is on them.
    try rewrite(Self.first, "Chips are scarce")
    #expect(try library.listedMarks().allSatisfy { !$0.isLost })
  }

  @Test func `a mark does not take the place of another`() throws {
    try mark(.bookmark, Self.first)
    try mark(.opinion, Self.first)
    try rewrite(Self.first, Self.second, "Chips are scarce")
    try mark(.bookmark, Self.second)
    try rewrite(Self.second, "Chips are scarce")
    #expect(try library.followMarks() == 1)
    #expect(try Set(parts(.bookmark)) == [Self.part(Self.first), Self.part(Self.second)])
    #expect(try parts(.opinion) == [Self.part(Self.second)])
  }

  @Test func `only the summaries that may have changed are looked at`() throws {
    try mark(.bookmark, Self.first)
    try rewrite(Self.second, "Chips are scarce")
    #expect(try library.followMarks(in: [Slug(slugifying: "bo")]) == 0)
    #expect(try library.followMarks(in: [Self.ada]) == 1)
  }

  @Test func `ticks and marks on whole summaries are lost only with what they are on`() throws {
    try state.apply(
      [
        MarkChange(MarkKey(.tick, Self.ada, part: "call them"), ReaderMark()),
        MarkChange(MarkKey(.read, Self.ada), ReaderMark()),
      ], as: "both")
    #expect(try library.listedMarks().filter(\.isLost).map(\.key.kind) == [.tick])
    try world.folder.write(
      "---\nspeaker: Ada\nslug: ada\n---\n## Claims\n\n## Action Items\n- Call them!\n", to: "a.md")
    _ = try library.scan { _ in }
    #expect(try library.listedMarks().allSatisfy { !$0.isLost })
  }

  /// Random claims with marks, reworded at random: no mark is ever lost or doubled.
  @Test(arguments: cases(0..<60))
  func `whatever is reworded, there are as many marks as before, each on a claim like its words`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: seed)
    let adjectives = ["public", "cheap", "quick", "yearly", "never"]
    var claims = ["Open weights make audits possible", "Chips are scarce in winter", "Agents err"]
    try rewrite(claims)
    _ = try library.see(as: "all")
    for claim in claims { try mark(.bookmark, claim) }
    for round in 0..<12 {
      let index = random.number(0...claims.count - 1)
      switch random.number(0...4) {
      case 0: claims.remove(at: index)
      case 1: claims.append("Another thing altogether, number \(round)")
      default: claims[index] += " \(random.pick(adjectives))"
      }
      if claims.isEmpty { claims = ["Nothing else"] }
      try rewrite(claims)
      if random.oneIn(3) { _ = try library.see(as: "all") }
      _ = try library.followMarks()
      let marks = try state.marks(of: .bookmark)
      #expect(marks.count == 3)
      for mark in marks { #expect(Self.part(mark.mark.words) == mark.key.part) }
      #expect(try library.followMarks() == 0)
    }
  }

  private func rewrite(_ claims: [String]) throws {
    world.folder.remove("a.md")
    try Self.write(claims, in: world)
    _ = try library.scan { _ in }
  }
}
