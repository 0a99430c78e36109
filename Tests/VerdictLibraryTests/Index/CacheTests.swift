import Foundation
import GRDB
import TestSupport
import Testing
import VerdictCore
import VerdictLibrary

/// The index can be deleted, broken, old, locked or impossible: that costs time, never facts.
struct CacheTests {
  private let files = GeneratedLibrary(seed: 51, count: 60).files

  private func indexPath(_ world: TestLibrary) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: world.cache.path)
    return world.cache.path(try #require(names.first { $0.hasSuffix(".sqlite") }))
  }

  private func expected(_ world: TestLibrary) throws -> [AnyHashable] {
    let fresh = try Library(root: FilePath(world.folder.path), cacheFolder: nil)
    _ = try fresh.scan { _ in }
    return try fresh.everything()
  }

  @Test func `an index lasts from one run to the next`() throws {
    let world = try TestLibrary(files)
    _ = try world.openAndScan()
    let library = try world.open()
    try expectSame(library.everything(), expected(world))
    #expect(library.warnings == [])
  }

  @Test func `the cache folder is made where it is missing`() throws {
    let world = try TestLibrary(files)
    let library = try world.open(cacheFolder: world.cache.path("a/b/c"))
    #expect(library.warnings == [])
    #expect(try FileManager.default.contentsOfDirectory(atPath: world.cache.path("a/b/c")) != [])
  }

  @Test func `libraries of the same name in different folders have an index each`() throws {
    let cache = try TestLibrary().cache
    let (one, other) = (try TestLibrary(), try TestLibrary())
    for world in [one, other] {
      try world.folder.write("# T\n\n## Top Claims\n", to: "same/a.md")
      _ = try Library(
        root: FilePath(world.folder.path("same")), cacheFolder: FilePath(cache.path))
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: cache.path)
    #expect(names.count { $0.hasSuffix("-same.sqlite") } == 2)
  }

  @Test(arguments: [0, 1, 2, 99])
  func `an index of another version is made anew without a word`(version: Int) throws {
    let world = try TestLibrary(files)
    _ = try world.openAndScan()
    try DatabaseQueue(path: indexPath(world)).writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA user_version = \(version)")
    }
    let library = try world.openAndScan()
    try expectSame(library.everything(), expected(world))
    #expect(library.warnings == [])
  }

  enum Damage: CaseIterable {
    case empty
    case truncated
    case garbage
    case middle
    case noTables
  }

  private func damage(_ path: String, _ damage: Damage) throws {
    for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
    switch damage {
    case .empty: truncate(path, 0)
    case .truncated: truncate(path, 4096 * 5 + 100)
    case .garbage: try Data(repeating: 0x41, count: 50_000).write(to: URL(filePath: path))
    case .middle:
      let file = try FileHandle(forWritingTo: URL(filePath: path))
      try file.seek(toOffset: 4096)
      try file.write(contentsOf: Data(repeating: 0xA5, count: 4096 * 40))
      try file.close()
    case .noTables:
      unlink(path)
      try DatabaseQueue(path: path).write {
        try $0.execute(sql: "CREATE TABLE x(y); PRAGMA user_version = 1")
      }
    }
  }

  @Test(arguments: Damage.allCases)
  func `a damaged index is made anew when it is opened`(damage: Damage) throws {
    let world = try TestLibrary(files)
    _ = try world.openAndScan()
    try self.damage(indexPath(world), damage)
    let library = try world.openAndScan()
    try expectSame(library.everything(), expected(world))
    #expect(library.warnings.count <= 1)
  }

  @Test(arguments: Damage.allCases)
  func `an index that is damaged while it is read is made anew, and the question answered`(
    damage: Damage
  ) throws {
    let world = try TestLibrary(files)
    _ = try world.openAndScan()
    let library = try world.open()
    try self.damage(indexPath(world), damage)
    _ = try library.scan { _ in }
    try expectSame(library.everything(), expected(world))
    #expect(library.warnings.count <= 1)
  }

  @Test func `an index deleted while it is open is made anew by the next scan`() throws {
    let world = try TestLibrary(files)
    let library = try world.openAndScan()
    let path = try indexPath(world)
    for suffix in ["", "-wal", "-shm", ".lock"] { unlink(path + suffix) }
    try expectSame(library.everything(), expected(world))
    _ = try library.scan { _ in }
    try expectSame(library.everything(), expected(world))
    #expect(FileManager.default.fileExists(atPath: path))
    #expect(library.warnings.count == 1)
  }

  @Test(arguments: ["/proc/verdict", "/dev/null/verdict", "file"])
  func `where the cache folder cannot be, the index is in memory and one line says so`(
    folder: String
  ) throws {
    let world = try TestLibrary(files)
    try world.cache.write("", to: "file")
    let cache = folder.hasPrefix("/") ? folder : world.cache.path(folder)
    let library = try world.open(cacheFolder: cache)
    #expect(library.warnings.count == 1)
    _ = try library.scan { _ in }
    try expectSame(library.everything(), expected(world))
    #expect(library.warnings.count == 1)
  }

  @Test func `a cache folder that may not be written costs one line`() async {
    await #expect(processExitsWith: .success) {
      try OrdinaryUser.become()
      let tests = CacheTests()
      let world = try TestLibrary(tests.files)
      chmod(world.cache.path, 0o500)
      let library = try world.openAndScan()
      try expectSame(library.everything(), tests.expected(world))
      #expect(library.warnings.count == 1)
      chmod(world.cache.path, 0o700)
      _ = try world.openAndScan()
      chmod(world.cache.path, 0o500)
      defer { chmod(world.cache.path, 0o700) }
      let again = try world.openAndScan()
      try expectSame(again.everything(), tests.expected(world))
      #expect(again.warnings.count <= 1)
    }
  }

  @Test func `an index that another program has locked is left alone`() throws {
    let world = try TestLibrary(files)
    _ = try world.openAndScan()
    let path = try indexPath(world)
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE")
      try database.execute(sql: "UPDATE total SET notes = notes; COMMIT")
      let library = try world.openAndScan()
      try expectSame(library.everything(), expected(world))
      #expect(library.warnings.count <= 1)
    }
    #expect(FileManager.default.fileExists(atPath: path))
  }
}
