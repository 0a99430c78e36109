import Foundation
import GRDB
import TestSupport
import Testing
import VerdictCore

@testable import VerdictLibrary

/// The file in which it is kept what a reader has seen.
struct LedgerFileTests {
  private static let ada = Slug(slugifying: "ada")

  private static func world() throws -> TestLibrary {
    try TestLibrary(["a.md": summary(.real)])
  }

  private static func summary(_ verdict: Verdict) -> Summary {
    Summary(
      slug: ada, speaker: Speaker(name: "Ada"), title: "T",
      claims: [Claim(text: "One", verdict: verdict)])
  }

  private static func open(_ world: TestLibrary) throws -> Library {
    let library = try world.openAndScan()
    library.keepReaderState(in: FilePath(world.cache.path + "/state"))
    return library
  }

  /// Begins to keep what is seen, with a bookmark, in a program that has ended since.
  private static func begin(_ world: TestLibrary) throws {
    let library = try open(world)
    _ = try library.beginLedger()
    try library.readerState?.apply(
      [MarkChange(MarkKey(.bookmark, ada), ReaderMark(words: "w"))], as: "bookmark")
  }

  @Test(arguments: [
    (folder: mode_t(0o500), file: mode_t(0o600)), (folder: 0o700, file: 0o400),
    (folder: 0o500, file: 0o400),
  ])
  func `what is read-only is read, and says once that nothing can be noted`(
    folder: mode_t, file: mode_t
  ) async {
    await #expect(processExitsWith: .success) { [folder, file] in
      try OrdinaryUser.become()
      let world = try LedgerFileTests.world()
      try LedgerFileTests.begin(world)
      let stateFolder = world.cache.path + "/state"
      let path = try #require(try LedgerFileTests.open(world).readerState?.path)
      chmod(path, file)
      chmod(stateFolder, folder)
      defer { chmod(stateFolder, 0o700) }
      try world.write(LedgerFileTests.summary(.hype), to: "a.md")
      let library = try LedgerFileTests.open(world)
      let state = try #require(library.readerState)
      #expect(try !library.beginLedger())
      #expect(try library.changes()?.changes.map(\.summary) == [LedgerFileTests.ada])
      #expect(try library.summaries(Query(parsing: "is:changed")) == [LedgerFileTests.ada])
      #expect(try library.bookmarks().count == 1)
      #expect(try library.followMarks() == 0)
      for _ in 0..<2 {
        #expect {
          try library.see(as: "all")
        } throws: {
          ReaderState.reason(of: $0).contains("is read-only")
        }
      }
      #expect(state.warnings.count == 1)
      #expect(state.warnings.first?.contains("is read-only") == true)
      #expect(library.warnings == [])
      #expect(try library.changeCount() == 1)
    }
  }

  @Test func `a folder in which nothing can be made says why, and all else goes on`() async {
    await #expect(processExitsWith: .success) {
      try OrdinaryUser.become()
      let world = try LedgerFileTests.world()
      let library = try LedgerFileTests.open(world)
      chmod(world.cache.path, 0o500)
      defer { chmod(world.cache.path, 0o700) }
      #expect {
        try library.beginLedger()
      } throws: {
        ReaderState.reason(of: $0).contains("cannot be made: permission denied")
      }
      #expect(try library.changes() == ChangeReport())
      #expect(try library.summaries(Query(parsing: "is:unread")) == [LedgerFileTests.ada])
    }
  }

  @Test func `marks that the version before has kept are there, and it begins beside them`() throws
  {
    let world = try Self.world()
    let library = try Self.open(world)
    let path = try #require(library.readerState?.path)
    try IndexLocation.makeFolder(of: path)
    try DatabaseQueue(path: path).writeWithoutTransaction { database in
      try database.execute(sql: StateSchema.migrations[0])
      try database.execute(
        sql: """
          INSERT INTO mark VALUES ('bookmark', 'ada', '', NULL, '', 'w', 0);
          INSERT INTO change (batch, name, kind, summary, part, after)
          VALUES (1, 'bookmark', 'bookmark', 'ada', '', '{"note":"","words":"w"}');
          PRAGMA user_version = 1;
          """)
    }
    #expect(try library.bookmarks().map(\.mark.words) == ["w"])
    #expect(try library.changes() == ChangeReport())
    #expect(try library.beginLedger())
    #expect(try library.changes()?.begins != nil)
    #expect(try library.readerState?.undo() == "bookmark")
    #expect(try library.bookmarks() == [])
  }

  @Test func `a state that fails is not taken for a fault of the index`() throws {
    let world = try Self.world()
    try Self.begin(world)
    let library = try Self.open(world)
    let path = try #require(library.readerState?.path)
    try DatabaseQueue(path: path).writeWithoutTransaction {
      try $0.execute(sql: "ALTER TABLE seen RENAME TO gone")
    }
    #expect(throws: StateUnusable.self) { try library.changes() }
    #expect(throws: StateUnusable.self) { try library.summaries(Query(parsing: "is:changed")) }
    #expect(throws: StateUnusable.self) { try library.hasChanged(Self.ada) }
    #expect(library.warnings == [])
    #expect(try library.totals().summaries == 1)
  }

  @Test func `what cannot be noted whole is not noted at all`() throws {
    let world = try TestLibrary(GeneratedLibrary(seed: 4, count: 30).files)
    let library = try Self.open(world)
    let path = try #require(library.readerState?.path)
    try library.readerState?.apply([MarkChange(MarkKey(.read, Self.ada), ReaderMark())], as: "x")
    // The table takes ten texts, and fails at the next.
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction {
      try $0.execute(
        sql: """
          CREATE TRIGGER full BEFORE INSERT ON seen WHEN (SELECT count(*) FROM seen) >= 10
          BEGIN SELECT raise(ABORT, 'full'); END
          """)
    }
    #expect(throws: StateUnusable.self) { try library.beginLedger() }
    #expect(try library.changes() == ChangeReport())
    try queue.writeWithoutTransaction { try $0.execute(sql: "DROP TRIGGER full") }
    #expect(try library.beginLedger())
    #expect(try library.changes()?.count == 0)
  }

  @Test
  func `every summary is marked as read at once, and all of it undone, by a later program too`()
    throws
  {
    let world = try TestLibrary(GeneratedLibrary(seed: 6, count: 30).files)
    let library = try Self.open(world)
    let all = try library.totals().summaries
    let first = try #require(try library.summaries(Query(parsing: "is:unread")).first)
    try library.readerState?.apply(
      [MarkChange(MarkKey(.read, first), ReaderMark(words: "before"))], as: "one")
    #expect(try library.markAllAsRead(as: "all read") == all - 1)
    #expect(try library.markAllAsRead(as: "again") == 0)
    #expect(try library.summaries(Query(parsing: "is:unread")) == [])
    let later = try Self.open(world)
    #expect(try later.readerState?.undo() == "all read")
    #expect(try later.summaries(Query(parsing: "is:read")) == [first])
    #expect(try later.readerState?.redo() == "all read")
    #expect(try library.summaries(Query(parsing: "is:unread")) == [])
  }
}
