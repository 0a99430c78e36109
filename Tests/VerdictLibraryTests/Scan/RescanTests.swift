import Foundation
import TestSupport
import Testing
import VerdictCore
import VerdictLibrary

struct RescanTests {
  private func summary(_ slug: String, title: String = "T") -> Summary {
    Summary(
      slug: Slug(slugifying: slug), speaker: Speaker(name: "Ada"), title: title,
      claims: [Claim(text: "A claim of \(slug)", verdict: .real)])
  }

  private func world(_ slugs: String...) throws -> TestLibrary {
    try TestLibrary(Dictionary(uniqueKeysWithValues: slugs.map { ("\($0).md", summary($0)) }))
  }

  @Test func `nothing that is unchanged is read again`() throws {
    let world = try world("a", "b", "c")
    let first = try world.open().scan { _ in }
    #expect(first == ScanReport(filesFound: 3, filesRead: 3))
    #expect(world.takeReads() == ["a.md", "b.md", "c.md"])
    let library = try world.open()
    #expect(try library.scan { _ in } == ScanReport(filesFound: 3))
    #expect(world.takeReads() == [])
    #expect(library.version == 0)
  }

  @Test func `what is new, edited, renamed or replaced is read, and nothing else`() throws {
    let world = try world("a", "b", "c", "d")
    let library = try world.openAndScan()
    _ = world.takeReads()
    let version = library.version
    try world.write(summary("a", title: "Edited"), to: "a.md")
    rename(world.folder.path("b.md"), world.folder.path("b2.md"))
    try world.write(summary("c", title: "Replaced"), to: "c.new")
    rename(world.folder.path("c.new"), world.folder.path("c.md"))
    try world.write(summary("e"), to: "sub/e.md")
    let report = try library.scan { _ in }
    #expect(report.filesFound == 5)
    #expect(report.filesRead == 4)
    #expect(report.filesRemoved == 1)
    #expect(world.takeReads() == ["a.md", "b2.md", "c.md", "sub/e.md"])
    #expect(try library.slugs == ["a", "b", "c", "d", "e"])
    #expect(library.version > version)
  }

  @Test func `a removed file, and a removed folder, leave the index`() throws {
    let world = try world("a", "b")
    try world.write(summary("c"), to: "sub/deep/c.md")
    let library = try world.openAndScan()
    world.folder.remove("a.md")
    world.folder.remove("sub")
    #expect(try library.scan { _ in }.filesRemoved == 2)
    #expect(try library.slugs == ["b"])
    #expect(
      try library.claims(filter: ListFilter(), order: ListOrder(.claim), range: 0..<9).window.count
        == 1)
  }

  @Test func `a rewrite with the same size and the same time is noticed`() throws {
    let world = try world("a")
    let library = try world.openAndScan()
    var before = stat()
    stat(world.folder.path("a.md"), &before)
    let text = SummaryWriter.write(summary("a")).replacingOccurrences(
      of: "title: T", with: "title: U")
    try world.folder.write(text, to: "a.md")
    let times = [before.st_atim, before.st_mtim]
    utimensat(AT_FDCWD, world.folder.path("a.md"), times, 0)
    var after = stat()
    stat(world.folder.path("a.md"), &after)
    #expect(after.st_size == before.st_size)
    #expect(after.st_mtim.tv_nsec == before.st_mtim.tv_nsec)
    _ = try library.scan { _ in }
    #expect(
      try library.summaries(filter: ListFilter(), order: ListOrder(.title), range: 0..<1).window
        .rows
        .map(\.title) == ["U"])
  }

  @Test(arguments: cases(31..<35))
  func `after any changes a rescan equals a fresh scan`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let world = try TestLibrary(GeneratedLibrary(seed: seed, count: 40).files)
    let library = try world.openAndScan()
    for round in 0..<5 {
      let changed = GeneratedLibrary(seed: seed * 100 + round, count: 40).files
      for (path, summary) in changed.sorted(by: { $0.key < $1.key }) where random.oneIn(3) {
        if random.oneIn(3) {
          world.folder.remove(path)
        } else {
          try world.write(summary, to: path)
        }
      }
      _ = try library.scan { _ in }
      let fresh = try Library(root: FilePath(world.folder.path), cacheFolder: nil)
      _ = try fresh.scan { _ in }
      try expectSame(library.everything(), fresh.everything())
    }
  }

  @Test func `a file that is replaced again and again is read whole`() throws {
    let world = try world("a", "b")
    let library = try world.openAndScan()
    let titles = ["x", String(repeating: "long ", count: 40_000)].map {
      SummaryWriter.write(summary("a", title: $0))
    }
    let isDone = Flag()
    let writer = Thread {
      for round in 0..<200 { try? world.folder.write(titles[round % 2], to: "a.md") }
      isDone.raise()
    }
    writer.start()
    while !isDone.isRaised { _ = try library.scan { _ in } }
    _ = try library.scan { _ in }
    let fresh = try Library(root: FilePath(world.folder.path), cacheFolder: nil)
    _ = try fresh.scan { _ in }
    try expectSame(library.everything(), fresh.everything())
  }

  @Test func `an interrupted scan keeps what it read, and the next one goes on`() throws {
    let world = try TestLibrary(GeneratedLibrary(seed: 35, count: 400).files)
    let library = try world.open()
    let report = try library.scan { if $0.filesRead >= 60 { library.cancelScan() } }
    #expect(report.isCancelled)
    let kept = try library.totals().summaries
    #expect(kept > 0)
    #expect(report.filesRead < 400)
    _ = world.takeReads()
    let next = try library.scan { _ in }
    #expect(next.filesFound == 400)
    #expect(next.filesRead == 400 - report.filesRead)
    #expect(world.takeReads().count == 400 - report.filesRead)
    let fresh = try Library(root: FilePath(world.folder.path), cacheFolder: nil)
    _ = try fresh.scan { _ in }
    try expectSame(library.everything(), fresh.everything())
  }

  @Test func `what is read so far can be listed while the scan goes on`() throws {
    let world = try TestLibrary(GeneratedLibrary(seed: 36, count: 300).files)
    let library = try world.open()
    let seen = Numbers()
    _ = try library.scan { progress in
      #expect(progress.filesRead <= progress.filesFound)
      if let count = try? library.totals().summaries { seen.append(count) }
    }
    let counts = seen.all
    #expect(counts == counts.sorted())
    #expect(Set(counts).count > 2)
  }

  @Test func `two libraries on one folder see the same, whoever scans`() throws {
    let world = try TestLibrary(GeneratedLibrary(seed: 37, count: 200).files)
    let (one, other) = (try world.open(), try world.open())
    let isDone = Flag()
    Thread {
      _ = try? one.scan { _ in }
      isDone.raise()
    }.start()
    _ = try other.scan { _ in }
    while !isDone.isRaised { sched_yield() }
    #expect(one.warnings == [])
    #expect(other.warnings == [])
    try expectSame(one.everything(), other.everything())
    #expect(world.takeReads().count == 200)
  }

  @Test func `a change that another library has indexed makes the version grow`() throws {
    let world = try world("a")
    let (one, other) = (try world.openAndScan(), try world.openAndScan())
    let version = one.version
    try world.write(summary("b"), to: "b.md")
    _ = try other.scan { _ in }
    #expect(try one.scan { _ in }.filesRead == 0)
    #expect(one.version > version)
  }
}
