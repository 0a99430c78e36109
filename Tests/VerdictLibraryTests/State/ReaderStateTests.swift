import Foundation
import GRDB
import TestSupport
import Testing
import VerdictCore

@testable import VerdictLibrary

struct ReaderStateTests {
  private let folder: TemporaryFolder
  private static let ada = Slug(slugifying: "ada-example")

  init() throws { folder = try TemporaryFolder() }

  /// The state as a program that starts finds it.
  private func opened() -> ReaderState {
    ReaderState(of: FilePath("/talks"), in: FilePath(folder.path + "/state/verdict"))
  }

  private func bookmark(_ part: String, _ words: String = "words") -> MarkChange {
    MarkChange(MarkKey(.bookmark, Self.ada, part: part), ReaderMark(words: words))
  }

  private func parts(_ state: ReaderState) throws -> Set<String> {
    Set(try state.marks(of: .bookmark).map(\.key.part))
  }

  @Test func `a question makes no file`() throws {
    #expect(try opened().marks(of: [Self.ada]) == [:])
    #expect(try opened().marks(of: .read).isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/state"))
  }

  @Test func `marks are there for the next program, with all they hold`() throws {
    let opinion = MarkChange(
      MarkKey(.opinion, Self.ada, part: "a-claim"),
      ReaderMark(opinion: .disagree, note: "no \u{1B}[31m \0 ✓", words: "A claim"))
    try opened().apply([bookmark(""), opinion], as: "both")
    let marks = try #require(try opened().marks(of: [Self.ada])[Self.ada])
    #expect(marks.isBookmarked(Self.ada))
    #expect(
      marks.opinion(on: ClaimIdentity(summary: Self.ada, claim: Slug(slugifying: "a-claim")))
        == opinion.mark)
    try opened().apply([MarkChange(opinion.key, nil)], as: "away")
    #expect(try opened().marks(of: .opinion).isEmpty)
  }

  @Test func `changes are undone and done again in their order, by later programs too`() throws {
    let state = opened()
    #expect(try state.undo() == nil)
    try state.apply([bookmark("a")], as: "one")
    try state.apply([bookmark("b"), bookmark("c")], as: "two")
    try state.apply([MarkChange(MarkKey(.bookmark, Self.ada, part: "a"), nil)], as: "three")
    #expect(try parts(state) == ["b", "c"])
    #expect(try opened().undo() == "three")
    #expect(try parts(state) == ["a", "b", "c"])
    #expect(try opened().undo() == "two")
    #expect(try parts(state) == ["a"])
    #expect(try opened().redo() == "two")
    #expect(try parts(state) == ["a", "b", "c"])
    #expect(try opened().redo() == "three")
    #expect(try opened().redo() == nil)
    #expect(try parts(state) == ["b", "c"])
  }

  @Test func `what was undone is gone once something else is changed`() throws {
    let state = opened()
    try state.apply([bookmark("a")], as: "one")
    _ = try state.undo()
    try state.apply([bookmark("b")], as: "two")
    #expect(try state.redo() == nil)
    #expect(try parts(state) == ["b"])
    #expect(try state.undo() == "two")
    #expect(try state.undo() == nil)
  }

  @Test func `undoing puts back what was there, not nothing`() throws {
    let state = opened()
    try state.apply([bookmark("a", "first")], as: "one")
    try state.apply([bookmark("a", "second")], as: "two")
    _ = try state.undo()
    #expect(try state.marks(of: .bookmark).map(\.mark.words) == ["first"])
  }

  @Test func `eight programs at once lose nothing of each other's`() async throws {
    let count = 60
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        let state = opened()
        group.addTask {
          for number in 0..<count {
            do {
              try state.apply([bookmark("\(writer)-\(number)")], as: "one")
            } catch {
              Issue.record("\(error)")
            }
          }
        }
      }
    }
    #expect(try parts(opened()).count == 8 * count)
  }

  @Test(arguments: ["not a database at all", "SQLite format 3\0 but then nonsense"])
  func `a damaged file is set aside under another name, and never deleted`(content: String) throws {
    let path = opened().path
    try folder.write(content, to: String(path.dropFirst(folder.path.count + 1)))
    let state = opened()
    try state.apply([bookmark("a")], as: "one")
    #expect(try parts(opened()) == ["a"])
    #expect(state.warnings.count == 1)
    #expect(state.warnings.first?.contains("\(path).damaged-1") == true)
    #expect(try String(contentsOfFile: path + ".damaged-1", encoding: .utf8) == content)
  }

  @Test func `what a later version wrote is shown, and not changed`() throws {
    try opened().apply([bookmark("a")], as: "one")
    try DatabaseQueue(path: opened().path).writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA user_version = 99")
    }
    let state = opened()
    #expect(try parts(state) == ["a"])
    #expect(state.warnings.first?.contains("later version") == true)
    #expect {
      try state.apply([bookmark("b")], as: "two")
    } throws: {
      ReaderState.reason(of: $0).contains("later version")
    }
    #expect(try parts(state) == ["a"])
  }

  @Test func `no more than the last thousand changes can be undone`() throws {
    let state = opened()
    for number in 0..<1005 { try state.apply([bookmark("\(number)")], as: "\(number)") }
    var undone = 0
    while try state.undo() != nil { undone += 1 }
    #expect(undone == 1000)
    #expect(try parts(state) == ["0", "1", "2", "3", "4"])
  }

  @Test func `marks go out as JSON and come in again`() throws {
    let state = opened()
    try state.apply(
      [
        bookmark(""), bookmark("a", "\u{1B}]0;x\u{7}"),
        MarkChange(
          MarkKey(.opinion, Self.ada, part: "b"), ReaderMark(opinion: .unsure, note: "hm")),
      ], as: "all")
    var text = ""
    try MarkFile.write(try state.allMarks(), to: &text)
    #expect(!text.contains("\u{1B}"))
    let other = ReaderState(of: FilePath("/other"), in: FilePath(folder.path + "/other"))
    try other.apply(try MarkFile.read(Data(text.utf8)), as: "import")
    #expect(try other.allMarks().map(\.key) == state.allMarks().map(\.key))
    #expect(try other.allMarks().map(\.mark) == state.allMarks().map(\.mark))
  }
}
