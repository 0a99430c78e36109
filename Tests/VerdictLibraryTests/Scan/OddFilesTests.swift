import Foundation
import TestSupport
import Testing
import VerdictCore
import VerdictLibrary

struct OddFilesTests {
  private let good = """
    ---
    speaker: Ada Example
    title: A title
    ---
    # A title

    """

  /// The diagnostics of unreadable files, as name and message.
  private func failures(_ library: Library, _ world: TestLibrary) throws -> [String: String] {
    let found = try library.diagnostics().filter { $0.diagnostic.rule == "unreadable-file" }
    return Dictionary(
      uniqueKeysWithValues: found.map {
        (
          String($0.path.description.dropFirst(world.folder.path.count + 1)),
          DiagnosticFormatter.message($0.diagnostic)
        )
      })
  }

  @Test func `names are bytes: not UTF-8, with a line break, with an escape`() throws {
    let world = try TestLibrary()
    let names: [[UInt8]] = [
      [0xFF] + Array("a.md".utf8), [0xFE] + Array("a.md".utf8), Array("b\nc.md".utf8),
      Array("d\u{1B}]0;x.md".utf8), Array("e\u{202E}f.MARKDOWN".utf8),
    ]
    for (index, name) in names.enumerated() {
      try world.folder.write(Array("---\nslug: s\(index)\n---\n\(good)".utf8), to: name)
    }
    let library = try world.openAndScan()
    #expect(try library.totals().summaries == 5)
    for (index, name) in names.enumerated() {
      let path = try #require(try library.path(ofSummary: Slug(slugifying: "s\(index)")))
      #expect(path.lastComponent.bytes == name)
      #expect(try library.summary(Slug(slugifying: "s\(index)")) != nil)
    }
    #expect(try library.scan { _ in } == ScanReport(filesFound: 5))
  }

  @Test func `hidden files, leavings of editors and what is not markdown are left out silently`()
    throws
  {
    let world = try TestLibrary()
    for name in [
      ".hidden.md", ".git/a.md", "a.md~", ".#a.md", "a.md.swp", ".a.md.swp", "a.txt", "md", "a.mdx",
    ] { try world.folder.write(good, to: name) }
    try world.folder.write(good, to: "a.Md")
    #expect(try world.open().scan { _ in }.filesFound == 1)
    #expect(world.takeReads() == ["a.Md"])
    #expect(try world.open().totals().diagnostics[.error] == nil)
  }

  @Test func `links to files inside are read, others are reported, links to folders left out`()
    throws
  {
    let world = try TestLibrary()
    let outside = try TestLibrary()
    try world.folder.write(good, to: "sub/a.md")
    try outside.folder.write(good, to: "secret.md")
    let links = [
      "inside.md": "sub/a.md", "outside.md": outside.folder.path("secret.md"),
      "dangling.md": "nowhere.md", "loop.md": "loop.md", "folder.md": "sub", "up": "..",
      "sneaky.md": "sub/../../\(outside.folder.path.split(separator: "/").last ?? "")/secret.md",
    ]
    for (name, target) in links { symlink(target, world.folder.path(name)) }
    let library = try world.openAndScan()
    #expect(world.takeReads() == ["inside.md", "sub/a.md"])
    #expect(
      try failures(library, world) == [
        "outside.md": "the file cannot be read: it links to a file outside the library",
        "sneaky.md": "the file cannot be read: it links to a file outside the library",
        "dangling.md": "the file cannot be read: it links to a file that does not exist",
        "loop.md": "the file cannot be read: too many levels of symbolic links",
      ])
    #expect(try library.totals().unreadableFiles == 4)
    #expect(try library.scan { _ in } == ScanReport(filesFound: 6))
  }

  @Test func `a file that a link out of the library has replaced is not opened`() throws {
    let world = try TestLibrary()
    let outside = try TestLibrary()
    try outside.folder.write(good, to: "a.md")
    try world.folder.write(good, to: "a.md")
    try world.folder.write(good, to: "b.md")
    let library = try world.openAndScan()
    world.folder.remove("a.md")
    symlink(outside.folder.path("a.md"), world.folder.path("a.md"))
    #expect(try library.summary(Slug(slugifying: "a")) == nil)
    world.folder.remove("a.md")
    symlink("b.md", world.folder.path("a.md"))
    #expect(try library.summary(Slug(slugifying: "a")) != nil)
  }

  @Test func `a pipe, a socket and a folder with a markdown name never make the scan wait`() throws
  {
    let world = try TestLibrary()
    try world.folder.write(good, to: "a.md")
    mkfifo(world.folder.path("pipe.md"), 0o644)
    mkfifo(world.folder.path("pipe"), 0o644)
    try world.folder.write(good, to: "folder.md/b.md")
    symlink("pipe.md", world.folder.path("link.md"))
    let library = try world.openAndScan()
    #expect(try library.slugs == ["a", "b"])
    #expect(
      try failures(library, world) == [
        "pipe.md": "the file cannot be read: it is not a regular file",
        "link.md": "the file cannot be read: it is not a regular file",
      ])
  }

  @Test func `a file that became readable is read, without being touched`() throws {
    let world = try TestLibrary()
    symlink("later.md", world.folder.path("a.md"))
    let library = try world.openAndScan()
    #expect(try library.totals().unreadableFiles == 1)
    try world.folder.write(good, to: "later.md")
    _ = try library.scan { _ in }
    #expect(try library.totals().unreadableFiles == 0)
    #expect(try library.slugs == ["a", "later"])
  }

  @Test func `an unreadable file and folder cost a diagnostic each`() async {
    await #expect(processExitsWith: .success) {
      try OrdinaryUser.become()
      let tests = OddFilesTests()
      let world = try TestLibrary()
      for name in ["a.md", "b.md", "sub/c.md"] { try world.folder.write(tests.good, to: name) }
      chmod(world.folder.path("b.md"), 0)
      chmod(world.folder.path("sub"), 0)
      defer { chmod(world.folder.path("sub"), 0o755) }
      let library = try world.openAndScan()
      #expect(try library.slugs == ["a"])
      #expect(
        try tests.failures(library, world) == [
          "b.md": "the file cannot be read: permission denied",
          "sub": "the file cannot be read: permission denied",
        ])
      chmod(world.folder.path("b.md"), 0o644)
      _ = try library.scan { _ in }
      #expect(try library.slugs == ["a", "b"])
    }
  }

  @Test func `a folder that may not be read for a while loses none of its summaries`() async {
    await #expect(processExitsWith: .success) {
      try OrdinaryUser.become()
      let tests = OddFilesTests()
      let world = try TestLibrary()
      for name in ["a.md", "sub/b.md", "sub-c.md", "sub.md"] {
        try world.folder.write(tests.good, to: name)
      }
      let library = try world.openAndScan()
      _ = world.takeReads()
      chmod(world.folder.path("sub"), 0)
      defer { chmod(world.folder.path("sub"), 0o755) }
      #expect(try library.scan { _ in }.filesRemoved == 0)
      #expect(try library.slugs == ["a", "b", "sub", "sub-c"])
      #expect(
        try tests.failures(library, world) == ["sub": "the file cannot be read: permission denied"])
      chmod(world.folder.path("sub"), 0o755)
      #expect(try library.scan { _ in }.filesRemoved == 1)
      #expect(try library.slugs == ["a", "b", "sub", "sub-c"])
      #expect(try tests.failures(library, world) == [:])
    }
  }

  @Test func `a file over the limit and one that is not UTF-8 are reported, others load`() throws {
    let world = try TestLibrary()
    try world.folder.write(good, to: "a.md")
    try world.folder.write("\u{FEFF}\(good)", to: "bom.md")
    try world.folder.write([0xFF, 0xFE, 0x41, 0x00], to: Array("wide.md".utf8))
    try world.folder.write(Array(repeating: 0x20, count: 8 << 20 + 10), to: Array("large.md".utf8))
    let library = try world.openAndScan()
    #expect(try library.slugs == ["a", "bom"])
    #expect(try library.totals().unreadableFiles == 2)
    let rules = try library.diagnostics().filter { $0.diagnostic.severity == .error }
      .map(\.diagnostic.rule)
    #expect(rules == ["file-too-large", "not-utf8"])
  }

  @Test func `a NUL in a name does not cut it short`() throws {
    let world = try TestLibrary()
    try world.folder.write("---\nspeaker: \"Ada\\0Example\"\ntitle: T\n---\n# T\n", to: "a.md")
    let library = try world.openAndScan()
    let row = try library.summaries(filter: ListFilter(), order: ListOrder(.speaker), range: 0..<1)
      .window.rows.first
    #expect(row?.speakerName == (try library.summary(Slug(slugifying: "a"))?.speaker.name))
    #expect(row?.speakerName.hasSuffix("Example") == true)
  }

  @Test func `an empty folder is a library without summaries`() throws {
    let library = try TestLibrary().openAndScan()
    #expect(try library.totals() == LibraryTotals())
    #expect(try library.diagnostics() == [])
    #expect(library.warnings == [])
  }

  @Test func `what is no readable folder is no library`() throws {
    let world = try TestLibrary()
    try world.folder.write("", to: "file")
    let (missing, file) = (world.folder.path("none"), world.folder.path("file"))
    #expect(throws: LibraryError.missing(FilePath(missing))) {
      try Library(root: FilePath(missing), cacheFolder: nil)
    }
    #expect(throws: LibraryError.notAFolder(FilePath(file))) {
      try Library(root: FilePath(file), cacheFolder: nil)
    }
  }

  @Test func `a library that goes away keeps its index and says why it cannot be scanned`() throws {
    let world = try TestLibrary(GeneratedLibrary(seed: 41, count: 5).files)
    let library = try world.openAndScan()
    let before = try library.totals()
    rename(world.folder.path, world.folder.path + ".away")
    defer { rename(world.folder.path + ".away", world.folder.path) }
    #expect(throws: LibraryError.self) { try library.scan { _ in } }
    #expect(try library.totals() == before)
  }
}
