import Foundation
import TestSupport
import Testing
import VerdictCore

@testable import VerdictLibrary

struct FolderWalkTests {
  private func walk(_ folder: TemporaryFolder, from start: String = "") throws -> [String] {
    var walk = try FolderWalk(FilePath(folder.path), from: FilePath(start)) { _ in }
    var paths: [String] = []
    while let file = walk.next() { paths.append(file.path.description) }
    return paths
  }

  @Test func `files come in the order of their paths, folders among them`() throws {
    let folder = try TemporaryFolder()
    let paths = [
      "a!.md", "a-b/x.md", "a-b.md", "a.md", "a.md/y.md", "a/b/c/d.md", "a/b.md", "a/b0.md",
      "a0.md", "b/c.md", "é/ü.md",
    ].filter { $0 != "a.md" }
    for path in paths.shuffled() { try folder.write("", to: path) }
    let sorted = paths.map { FilePath($0) }.sorted().map(\.description)
    #expect(try walk(folder) == sorted)
  }

  @Test(arguments: cases(1..<21))
  func `whatever the names, the order is that of the bytes`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    let names = ["a", "a-", "a.", "a.md", "a0", "a!", "b", "a b"]
    var paths: Set<String> = []
    for _ in 0..<60 {
      let parts = (0..<Int.random(in: 0...3, using: &random)).map { _ in random.pick(names) + "d" }
      let path = (parts + ["\(random.pick(names))\(random.pick(names)).md"]).joined(separator: "/")
      try folder.write("", to: path)
      paths.insert(path)
    }
    #expect(try walk(folder) == paths.map { FilePath($0) }.sorted().map(\.description))
    for part in ["ad", "ad/a-d", "a.d"] {
      let below = paths.filter { $0.hasPrefix(part + "/") }
      #expect(
        try walk(folder, from: part) == below.map { FilePath($0) }.sorted().map(\.description))
    }
  }

  @Test(
    arguments: [
      ("a.md", ["a.md"]), ("sub", ["sub/b.md", "sub/deep/c.md"]),
      ("sub/deep/c.md", ["sub/deep/c.md"]),
      ("none", []), ("a.txt", []), (".hidden", []), (".hidden/d.md", []), ("sub/.e.md", []),
      ("link/b.md", []), ("link", []), ("a.md/b.md", []), ("sub//b.md", []), ("../a.md", []),
      ("./a.md", []), ("/", []), ("sub/", []),
    ] as [(String, [String])])
  func `a walk from a path finds what a whole one finds there`(start: String, files: [String])
    throws
  {
    let folder = try TemporaryFolder()
    for path in [
      "a.md", "a.txt", "sub/b.md", "sub/deep/c.md", ".hidden/d.md", "sub/.e.md", "../a.md",
    ] where !path.hasPrefix("..") { try folder.write("", to: path) }
    symlink("sub", folder.path("link"))
    #expect(try walk(folder, from: start) == files)
  }

  @Test func `each folder is told of before it is listed, and hidden ones never`() throws {
    let folder = try TemporaryFolder()
    for path in ["a/b/x.md", ".git/y.md", "c/z.md"] { try folder.write("", to: path) }
    var told: [String] = []
    var walk = try FolderWalk(FilePath(folder.path), from: FilePath("")) {
      told.append($0.description)
      // What comes in now is listed.
      if $0.description == "c" { try? folder.write("", to: "c/late.md") }
    }
    var paths: [String] = []
    while let file = walk.next() { paths.append(file.path.description) }
    #expect(told == ["", "a", "a/b", "c"])
    #expect(paths == ["a/b/x.md", "c/late.md", "c/z.md"])
  }
}
