import TestSupport
import Testing
import VerdictCore

@testable import VerdictLibrary

struct BloatedIndexTests {
  @Test func `an index worn out by changes is made anew without a word`() throws {
    let files = try TestLibrary(GeneratedLibrary(seed: 5, count: 9).files)
    let library = try files.openAndScan()
    let before = try library.everything()
    _ = files.takeReads()
    let worn = library.index
    try worn.write { try $0.database.run("UPDATE total SET removed = 1000 + 2 * summaries + 1") }
    _ = try library.scan { _ in }
    #expect(library.index !== worn)
    #expect(files.takeReads().count == 9)
    try expectSame(library.everything(), before)
    #expect(library.warnings == [])
  }

  @Test func `files rewritten and removed are counted`() throws {
    let files = try TestLibrary(GeneratedLibrary(seed: 5, count: 4).files)
    let library = try files.openAndScan()
    func removed() throws -> Int? {
      try library.index.read { try $0.firstRow("SELECT removed FROM total") { $0.integer(0) } }
    }
    #expect(try removed() == 0)
    for path in GeneratedLibrary(seed: 5, count: 2).files.keys { files.folder.remove(path) }
    _ = try library.scan { _ in }
    #expect(try removed() == 2)
  }
}
