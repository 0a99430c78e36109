import TestSupport
import Testing
import VerdictCore
import VerdictLibrary
import VerdictScreen

@testable import VerdictApp

struct MarkKeeperTests {
  @Test func `however many marks cannot be kept, one more try is waited for at a time`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "library/.keep")
    try folder.write("", to: "state")
    let library = try Library(
      root: FilePath(folder.path("library")), cacheFolder: FilePath(folder.path("cache")))
    // A file stands where the folder of states would be made.
    library.keepReaderState(in: FilePath(folder.path("state")))
    let events = Notebook<AppEvent>()
    let retries = Notebook<@Sendable () -> Void>()
    let keeper = MarkKeeper(library, log: nil, post: events.write) { _, retry in
      retries.write(retry)
    }
    let works = ["ada", "bela", "chen"].map { Self.mark(Slug(slugifying: $0)) }
    for work in works { keeper.perform(work) }
    // Each tries those before it again: 1 and 2 and 3.
    try events.wait(for: "every failure") { $0.count == 6 }
    #expect(events.all.suffix(3).map(\.failedWork) == works)
    #expect(retries.all.count == 1)
    retries.all[0]()
    #expect(events.all.count == 9)
    #expect(retries.all.count == 2)
    #expect(throws: Failure.self) { try keeper.stop() }
  }

  private static func mark(_ summary: Slug) -> Work {
    .mark(MarkedChange("read", [MarkChange(MarkKey(.read, summary), ReaderMark(words: "w"))]))
  }
}

extension AppEvent {
  fileprivate var failedWork: Work? {
    if case .failed(let work, _) = self { work } else { nil }
  }
}
