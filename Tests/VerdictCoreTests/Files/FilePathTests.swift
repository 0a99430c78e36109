import Testing
import VerdictCore

struct FilePathTests {
  @Test(arguments: [
    ("a/b/c.md", "c.md", "c"), ("c.md", "c.md", "c"), (".hidden", ".hidden", ".hidden"),
    ("a/b.tar.md", "b.tar.md", "b.tar"),
    ("a/", "", ""), ("", "", ""), ("a.b/c", "c", "c"),
  ])
  func `a path knows its last component and stem`(path: String, last: String, stem: String) {
    #expect(FilePath(path).lastComponent.description == last)
    #expect(FilePath(path).stem.description == stem)
  }

  @Test func `paths that are not UTF-8 stay apart and can be shown`() {
    let paths = [FilePath(bytes: [0x61, 0xFF]), FilePath(bytes: [0x61, 0xFE])]
    #expect(paths[0] != paths[1])
    #expect(paths.sorted() == paths.reversed())
    #expect(paths.map(\.description) == ["a\u{FFFD}", "a\u{FFFD}"])
  }

  @Test func `components are appended with one slash`() {
    #expect(FilePath("a").appending(FilePath("b")).description == "a/b")
    #expect(FilePath("a/").appending(FilePath("b")).description == "a/b")
    #expect(FilePath("").appending(FilePath("b")).description == "b")
  }

  @Test func `the system gets the bytes as they are`() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x2F]
    let seen = FilePath(bytes: bytes).withCString { start in
      (0..<4).map { UInt8(bitPattern: start[$0]) }
    }
    #expect(seen == bytes + [0])
  }
}
