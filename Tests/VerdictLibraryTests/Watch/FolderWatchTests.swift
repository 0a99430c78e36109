import Foundation
import TestSupport
import Testing
import VerdictCore

@testable import VerdictLibrary

struct FolderWatchTests {
  /// A watch on a folder whose subfolders are included as a walk would.
  private final class Watched {
    let folder: TemporaryFolder
    let told = Notebook<[String]>()
    let warnings = Notebook<String>()
    private(set) var watch: FolderWatch?

    init(_ files: [String] = [], limit: Int = .max) throws {
      folder = try TemporaryFolder()
      for file in files { try folder.write("", to: file) }
      watch = try FolderWatch(
        FilePath(folder.path), at: FilePath(folder.path), limit: limit,
        warn: { [warnings] in warnings.write($0) },
        handler: { [told] paths in told.write(paths.map(\.description)) })
      include()
    }

    deinit { watch?.stop() }

    func include() {
      var walk = try? FolderWalk(FilePath(folder.path), from: FilePath("")) { folder in
        self.watch?.include(folder)
      }
      while walk?.next() != nil {}
    }

    func rename(_ old: String, _ new: String) {
      #expect(Foundation.rename(folder.path(old), folder.path(new)) == 0)
    }

    /// Ends the watch; gives what is told once its thread has gone.
    func stop() throws -> [[String]] {
      let hasEnded = { [weak watch] in watch == nil }
      watch?.stop()
      watch = nil
      try told.wait(for: "the thread's end") { _ in hasEnded() }
      return told.all
    }
  }

  private static let edits: [(String, Set<String>, @Sendable (TemporaryFolder) throws -> Void)] = [
    ("a new file", ["new.md"], { try $0.write("x", to: "new.md") }),
    ("a rewrite", ["a.md"], { try $0.write("x", to: "a.md") }),
    ("a rewrite below", ["sub/b.md"], { try $0.write("x", to: "sub/b.md") }),
    ("a deletion", ["a.md"], { $0.remove("a.md") }),
    ("a renamed file", ["a.md", "c.md"], { rename($0.path("a.md"), $0.path("c.md")) }),
    (
      "a replacement by rename", ["a.md"],
      {
        try $0.write("x", to: ".a.md.tmp")
        rename($0.path(".a.md.tmp"), $0.path("a.md"))
      }
    ),
    ("a new folder", ["deep"], { try $0.write("x", to: "deep/er/d.md") }),
    ("a renamed folder", ["sub", "other"], { rename($0.path("sub"), $0.path("other")) }),
    ("a removed folder", ["sub", "sub/b.md"], { $0.remove("sub") }),
    ("a right taken", ["a.md"], { chmod($0.path("a.md"), 0) }),
    ("a folder's right taken", ["sub"], { chmod($0.path("sub"), 0o600) }),
    ("a link", ["l.md"], { symlink("a.md", $0.path("l.md")) }),
  ]

  @Test(arguments: edits.indices)
  func `each kind of change names its path, and hidden files and others are not told of`(
    index: Int
  ) throws {
    let (name, paths, edit) = Self.edits[index]
    let watched = try Watched(["a.md", "sub/b.md", "sub/.git/config.md"])
    for other in [".hidden.md", ".git/x.md", "a.md~", "notes.txt", "sub/4913"] {
      try watched.folder.write("x", to: other)
    }
    try edit(watched.folder)
    let told = try watched.told.wait(for: name) { Set($0.joined()).isSuperset(of: paths) }
    #expect(Set(told.joined()) == paths, "\(name)")
  }

  @Test func `changes that come together are told together, each path once`() throws {
    let watched = try Watched()
    for round in 0..<500 { try watched.folder.write("\(round)", to: "\(round % 5).md") }
    try watched.folder.write("", to: "last.md")
    let told = try watched.told.wait(for: "the last") { $0.contains { $0.contains("last.md") } }
    #expect(Set(told.joined()) == ["0.md", "1.md", "2.md", "3.md", "4.md", "last.md"])
    #expect(told.allSatisfy { $0.count == Set($0).count })
    #expect(told.count < 50)
  }

  @Test func `a folder that was moved away is followed no more`() throws {
    let away = try TemporaryFolder()
    let watched = try Watched(["sub/deep/a.md"])
    rename(watched.folder.path("sub"), away.path("sub"))
    try watched.told.wait(for: "the move") { $0.contains(["sub"]) }
    try away.write("x", to: "sub/deep/a.md")
    try watched.folder.write("", to: "last.md")
    let told = try watched.told.wait(for: "the last") { $0.contains { $0.contains("last.md") } }
    #expect(!told.joined().contains("sub/deep/a.md"))
  }

  @Test func `more events than the system keeps mean that everything may have changed`() throws {
    let folder = try TemporaryFolder()
    let (told, isBlocked, isFree) = (Notebook<[String]>(), Flag(), Flag())
    let watch = try FolderWatch(
      FilePath(folder.path), at: FilePath(folder.path), limit: .max, warn: { _ in },
      handler: { paths in
        isBlocked.raise()
        while !isFree.isRaised { sched_yield() }
        told.write(paths.map(\.description))
      })
    defer { watch.stop() }
    watch.include(FilePath(""))
    try folder.write("", to: "a.md")
    while !isBlocked.isRaised { sched_yield() }
    for _ in 0..<20_000 {
      rename(folder.path("a.md"), folder.path("b.md"))
      rename(folder.path("b.md"), folder.path("a.md"))
    }
    isFree.raise()
    try told.wait(for: "everything") { $0.contains { $0.contains("") } }
  }

  @Test func `where watches run out, that is said once and everything looked at again and again`()
    throws
  {
    let watched = try Watched(["a/a.md", "b/b.md", "c/c.md"], limit: 2)
    let told = try watched.told.wait(for: "looking") { $0.count { $0 == [""] } > 1 }
    #expect(told.joined().allSatisfy { $0 == "" })
    watched.include()
    #expect(
      watched.warnings.all == [
        "too many folders to watch: looking every 2 s instead (fs.inotify.max_user_watches)"
      ])
  }

  @Test func `a library that goes is looked for until it is back, and watched again`() throws {
    let watched = try Watched(["lib.md"])
    let away = watched.folder.path + ".away"
    rename(watched.folder.path, away)
    try watched.told.wait(for: "its going") { $0.contains([""]) }
    let count = watched.told.all.count
    rename(away, watched.folder.path)
    try watched.told.wait(for: "its return") { $0.count > count }
    watched.include()
    try watched.folder.write("x", to: "new.md")
    try watched.told.wait(for: "a change") { $0.contains { $0.contains("new.md") } }
  }

  @Test func `a library in whose place another is put is watched like it`() throws {
    let other = try TemporaryFolder()
    let watched = try Watched(["a.md"])
    let (here, away) = (watched.folder.path, watched.folder.path + ".away")
    defer { rename(away, other.path) }
    rename(here, away)
    rename(other.path, here)
    try watched.told.wait(for: "the change") { $0.contains([""]) }
    try watched.told.wait(for: "a file in the new one") { told in
      watched.include()
      try watched.folder.write("x", to: "new.md")
      return told.contains { $0.contains("new.md") }
    }
  }

  @Test func `a watch that is stopped ends its thread at once and tells no more`() throws {
    let watched = try Watched(["a.md"])
    try watched.folder.write("x", to: "a.md")
    try watched.told.wait(for: "a change") { !$0.isEmpty }
    let told = try watched.stop()
    try watched.folder.write("y", to: "a.md")
    #expect(watched.told.all.count == told.count)
  }
}
