import TestSupport
import VerdictCore
import VerdictLibrary

/// A library that is rescanned as the watch of its folder says.
final class WatchedLibrary {
  let world: TestLibrary
  let library: Library
  let reports = Notebook<ScanReport>()
  let failures = Notebook<String>()

  init(_ world: TestLibrary, limit: Int = .max) throws {
    self.world = world
    library = try world.open()
    library.watch(limit: limit) { [weak library, reports, failures] paths in
      do {
        if let library { reports.write(try library.rescan(paths)) }
      } catch {
        failures.write("\(error)")
      }
    }
    _ = try library.scan { _ in }
    _ = world.takeReads()
  }

  deinit { library.stopWatching() }

  var changes: [LibraryChange] { reports.all.flatMap(\.changes) }

  /// Waits until the library answers as one does that has just read its files.
  func waitUntilRight() throws {
    let fresh = try Library(root: FilePath(world.folder.path), cacheFolder: nil)
    _ = try fresh.scan { _ in }
    let expected = try fresh.everything()
    try reports.wait(for: "the state of the files") { _ in try library.everything() == expected }
  }
}
