import Foundation
import TestSupport
import Testing
import VerdictCore
import VerdictLibrary

/// What one version of reader and rules made of a file is not taken for what another would make.
struct ReaderVersionTests {
  private let files = GeneratedLibrary(seed: 61, count: 7).files

  /// A reader of a version that says of each file what a rule says.
  private func reader(_ version: Int, _ rule: String) -> Reader {
    Reader(version: version) { bytes, path in
      var reading = SummaryReader.read(bytes, path: path)
      reading.diagnostics = [Diagnostic(location: .start, severity: .note, rule: rule)]
      return reading
    }
  }

  @Test func `what another version read is read again, once`() throws {
    let world = try TestLibrary(files)
    symlink("nowhere", world.folder.path("dangling.md"))
    let before = try world.openAndScan(readerVersion: 1).everything()
    #expect(world.takeReads().count == 7)
    _ = try world.openAndScan(readerVersion: 1)
    #expect(world.takeReads() == [])

    let library = try world.open(readerVersion: 2)
    try expectSame(library.everything(), before)
    #expect(try library.scan { _ in }.filesRead == 8)
    #expect(world.takeReads().count == 7)
    try expectSame(library.everything(), before)
    _ = try library.scan { _ in }
    _ = try world.openAndScan(readerVersion: 2)
    #expect(world.takeReads() == [])
  }

  @Test func `a rule that is new or changed speaks about files that are unchanged`() throws {
    let world = try TestLibrary(files)
    func rules(of reader: Reader) throws -> Set<String> {
      let library = try Library(
        root: FilePath(world.folder.path), cacheFolder: FilePath(world.cache.path), reader: reader)
      _ = try library.scan { _ in }
      return Set(try library.diagnostics().map(\.diagnostic.rule))
        .subtracting(["unknown-speaker", "duplicate-slug"])
    }
    #expect(try rules(of: reader(1, "missing-title")) == ["missing-title"])
    #expect(try rules(of: reader(2, "bad-date")) == ["bad-date"])
  }

  @Test func `a scan that was cut short leaves the rest to the next one`() throws {
    let world = try TestLibrary(files)
    _ = try world.openAndScan(readerVersion: 1)
    let library = try world.open(readerVersion: 2)
    _ = world.takeReads()
    let paths = files.keys.sorted()
    _ = try library.rescan([FilePath(paths[0]), FilePath(paths[3])])
    #expect(world.takeReads() == [paths[0], paths[3]])
    _ = try library.scan { _ in }
    #expect(world.takeReads() == paths.filter { $0 != paths[0] && $0 != paths[3] })
  }
}
