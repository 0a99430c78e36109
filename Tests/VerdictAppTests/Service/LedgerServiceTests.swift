import Foundation
import TestSupport
import Testing
import VerdictCore
import VerdictLibrary
import VerdictScreen

@testable import VerdictApp

/// What the browser's service notes of what a reader sees.
struct LedgerServiceTests {
  private let folder: TemporaryFolder
  private let library: Library
  private let events = Notebook<AppEvent>()

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("---\nspeaker: Ada Example\n---\n", to: "library/ada.md")
    library = try Library(
      root: FilePath(folder.path("library")), cacheFolder: FilePath(folder.path("cache")))
  }

  @Test func `what is there at first counts as seen, and later changes are told at the start`()
    throws
  {
    library.keepReaderState(in: FilePath(folder.path("state")))
    let service = LibraryService(
      library, config: nil, recentQueries: nil, post: events.write)
    service.start()
    try events.wait(for: "the beginning") { $0.filter { $0 == .libraryChanged }.count >= 2 }
    try service.stop()
    try folder.write("---\nspeaker: Bo\n---\n", to: "library/bo.md")
    let again = try Library(
      root: FilePath(folder.path("library")), cacheFolder: FilePath(folder.path("cache")))
    again.keepReaderState(in: FilePath(folder.path("state")))
    let later = Notebook<AppEvent>()
    let next = LibraryService(again, config: nil, recentQueries: nil, post: later.write)
    next.start()
    try later.wait(for: "the change") { $0.contains(.changedMeanwhile(1)) }
    next.perform(.see(nil))
    try later.wait(for: "all seen") { $0.contains(.performed(.see(nil))) }
    next.perform(.readAll)
    try later.wait(for: "all read") { $0.contains(.performed(.readAll)) }
    #expect(later.all.contains(.noticed("1 summary counted as seen")))
    #expect(later.all.contains(.noticed("2 summaries marked as read")))
    #expect(try again.changeCount() == 0)
    for name in ["all read", "all seen"] {
      next.perform(.undo)
      try later.wait(for: "the undoing") { $0.contains(.noticed("undone: \(name)")) }
    }
    #expect(try again.changeCount() == 1)
    #expect(try again.readerState?.allMarks().isEmpty == true)
    try next.stop()
  }

  @Test func `what cannot be noted is said once, and the rest goes on`() throws {
    try folder.write("no folder", to: "state")
    library.keepReaderState(in: FilePath(folder.path("state")))
    let service = LibraryService(
      library, config: nil, recentQueries: nil, post: events.write)
    service.start()
    func warnings() -> [AppEvent] {
      events.all.filter { if case .warned = $0 { true } else { false } }
    }
    try events.wait(for: "the reason") { _ in !warnings().isEmpty }
    try folder.write("---\nspeaker: Bo\n---\n", to: "library/bo.md")
    service.perform(.scan)
    try events.wait(for: "the second scan") {
      $0.filter { $0 == .performed(.scan) }.count == 2
    }
    try service.stop()
    #expect(warnings().count == 1)
  }
}
