import GRDB
import TestSupport
import Testing
import VerdictCore

@testable import VerdictLibrary

struct DiskFullTests {
  @Test func `a small library goes on in memory, and one line says so`() throws {
    let world = try TestLibrary(GeneratedLibrary(seed: 71, count: 300).files)
    let library = try world.open()
    try library.index.write { try $0.database.execute(sql: "PRAGMA max_page_count = 60") }
    _ = try library.scan { _ in }
    #expect(library.warnings.count == 1)
    let fresh = try Library(root: FilePath(world.folder.path), cacheFolder: nil)
    _ = try fresh.scan { _ in }
    try expectSame(library.everything(), fresh.everything())
  }
}
