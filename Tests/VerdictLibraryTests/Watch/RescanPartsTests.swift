import Foundation
import TestSupport
import Testing
import VerdictCore
import VerdictLibrary

/// Rescans of single paths, without a watch.
struct RescanPartsTests {
  private func text(_ slug: String) -> String {
    "---\nslug: \(slug)\nspeaker: Ada\ntitle: T\n---\n"
  }

  private func world(_ paths: String...) throws -> (TestLibrary, Library) {
    let world = try TestLibrary()
    for path in paths { try world.folder.write(text(path), to: path) }
    let library = try world.openAndScan()
    _ = world.takeReads()
    return (world, library)
  }

  @Test(
    arguments: [
      (["a.md"], ["a.md"]), (["sub"], ["sub/b.md", "sub/deep/c.md"]),
      (["sub/deep", "sub"], ["sub/b.md", "sub/deep/c.md"]),
      (["sub/deep/c.md", "a.md"], ["a.md", "sub/deep/c.md"]), (["none.md", ".a.md", "a"], []),
      ([""], ["a.md", "sub-d.md", "sub/b.md", "sub/deep/c.md"]), ([], []),
    ] as [([String], [String])])
  func `only what is named is read`(parts: [String], reads: [String]) throws {
    let (world, library) = try world("a.md", "sub/b.md", "sub/deep/c.md", "sub-d.md")
    for path in ["a.md", "sub/b.md", "sub/deep/c.md", "sub-d.md"] {
      try world.folder.write(text(path) + "More.\n", to: path)
    }
    let report = try library.rescan(parts.map { FilePath($0) })
    #expect(world.takeReads() == reads)
    #expect(report.filesRead == reads.count)
    #expect(report.filesRemoved == 0)
  }

  @Test(
    arguments: [
      (["sub"], 2), (["sub/b.md"], 1), (["a.md"], 1), (["sub-d.md"], 0), (["none"], 0),
      (["sub/deep", "a.md"], 2),
    ] as [([String], Int)])
  func `only what is named and gone is removed`(parts: [String], removed: Int) throws {
    let (world, library) = try world("a.md", "sub/b.md", "sub/deep/c.md", "sub-d.md")
    world.folder.remove("a.md")
    world.folder.remove("sub")
    #expect(try library.rescan(parts.map { FilePath($0) }).filesRemoved == removed)
  }

  @Test func `a file that takes the place of a folder, and a folder that of a file`() throws {
    let (world, library) = try world("x.md/a.md", "y.md")
    world.folder.remove("x.md")
    world.folder.remove("y.md")
    try world.folder.write(text("x"), to: "x.md")
    try world.folder.write(text("y"), to: "y.md/a.md")
    _ = try library.rescan([FilePath("x.md"), FilePath("y.md")])
    #expect(try library.slugs == ["x", "y"])
    let fresh = try Library(root: FilePath(world.folder.path), cacheFolder: nil)
    _ = try fresh.scan { _ in }
    try expectSame(library.everything(), fresh.everything())
  }

  @Test func `a folder that became a link out of the library is not followed`() throws {
    let (world, library) = try world("sub/a.md", "b.md")
    let outside = try TestLibrary()
    try outside.folder.write(text("secret"), to: "a.md")
    world.folder.remove("sub")
    symlink(outside.folder.path, world.folder.path("sub"))
    _ = try library.rescan([FilePath("sub/a.md")])
    #expect(try library.slugs == ["b"])
  }

  @Test func `a library in whose place a link is put keeps what the link leads to`() throws {
    let (world, library) = try world("a.md", "sub/b.md")
    let (here, away) = (world.folder.path, world.folder.path + ".away")
    rename(here, away)
    symlink(away, here)
    defer {
      unlink(here)
      rename(away, here)
    }
    let report = try library.rescan([FilePath("a.md"), FilePath("sub/b.md"), FilePath("sub")])
    #expect(report.filesFound == 2)
    #expect(report.filesRemoved == 0)
  }

  @Test func `what may not be looked at is not taken for gone`() async {
    await #expect(processExitsWith: .success) {
      try OrdinaryUser.become()
      let tests = RescanPartsTests()
      let (world, library) = try tests.world("sub/deep/a.md")
      chmod(world.folder.path("sub"), 0)
      defer { chmod(world.folder.path("sub"), 0o755) }
      for part in ["sub", "sub/deep", "sub/deep/a.md"] {
        #expect(try library.rescan([FilePath(part)]).filesRemoved == 0)
      }
      #expect(try library.slugs == ["a"])
    }
  }
}
