import Foundation
import TestSupport
import Testing
import VerdictCore
import VerdictLibrary

struct LiveLibraryTests {
  private func summary(_ slug: String, _ verdict: Verdict = .real) -> Summary {
    Summary(
      slug: Slug(slugifying: slug), speaker: Speaker(name: "Ada"), title: "T",
      claims: [Claim(text: "A claim of \(slug)", verdict: verdict)])
  }

  private func world(_ slugs: String...) throws -> TestLibrary {
    try TestLibrary(Dictionary(uniqueKeysWithValues: slugs.map { ("\($0).md", summary($0)) }))
  }

  @Test func `what changes is in the library by itself, and nothing else is read`() throws {
    let live = try WatchedLibrary(world("a", "b", "c"))
    let version = live.library.version
    try live.world.write(summary("b", .hype), to: "b.md")
    try live.waitUntilRight()
    #expect(Set(live.world.takeReads()) == ["b.md"])
    #expect(live.library.version > version)
    let claim = try #require(summary("b").claimSlugs.first)
    try live.reports.wait(for: "the change in words") { _ in !live.changes.isEmpty }
    #expect(
      live.changes == [
        LibraryChange(
          summary: Slug(slugifying: "b"),
          kind: .verdicts(
            count: 1, first: claim, change: VerdictChange(from: .real, to: .hype)))
      ])
  }

  @Test(arguments: cases(81..<85))
  func `after whatever is done to files and folders the library is right`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let live = try WatchedLibrary(TestLibrary(GeneratedLibrary(seed: seed, count: 30).files))
    let folder = live.world.folder
    for round in 0..<3 {
      let files = GeneratedLibrary(seed: seed * 100 + round, count: 30).files
      for (path, summary) in files.sorted(by: { $0.key < $1.key }) {
        switch Int.random(in: 0..<6, using: &random) {
        case 0: folder.remove(path)
        case 1: try live.world.write(summary, to: path)
        case 2:
          try live.world.write(summary, to: "new.tmp")
          rename(folder.path("new.tmp"), folder.path(path))
        case 3: rename(folder.path(path), folder.path("moved-\(round).md"))
        case 4: try live.world.write(summary, to: "c\(round)/d/\(path)")
        default: break
        }
      }
      rename(folder.path("a"), folder.path("a\(round)"))
      rename(folder.path("b/deep"), folder.path("deep\(round)"))
      if random.oneIn(2) { folder.remove("c\(round)") }
      try live.waitUntilRight()
    }
    #expect(live.library.warnings == [])
  }

  @Test func `what changes behind a link is seen, wherever the link leads`() throws {
    let world = try world("a")
    try world.write(summary("real"), to: "sub/real.md")
    try world.write(summary("draft"), to: ".drafts/real.txt")
    let links = [
      ("alias.md", "sub/real.md"), ("chain.md", "alias.md"), ("hidden.md", ".drafts/real.txt"),
      ("later.md", "sub/later.md"),
    ]
    for (link, target) in links { symlink(target, world.folder.path(link)) }
    let live = try WatchedLibrary(world)
    try live.world.write(summary("real", .hype), to: "sub/real.md")
    try live.waitUntilRight()
    #expect(Set(live.world.takeReads()).isSuperset(of: ["sub/real.md", "alias.md", "chain.md"]))
    try live.world.write(summary("draft", .hype), to: ".drafts/real.txt")
    try live.waitUntilRight()
    try live.world.write(summary("late"), to: "sub/later.md")
    try live.waitUntilRight()
    live.world.folder.remove("alias.md")
    symlink("a.md", live.world.folder.path("alias.md"))
    try live.waitUntilRight()
  }

  @Test func `a library behind a link goes where the link leads`() throws {
    let (one, two) = (try world("a"), try world("b", "c"))
    let link = one.cache.path("current")
    symlink(one.folder.path, link)
    let library = try Library(root: FilePath(link), cacheFolder: FilePath(one.cache.path))
    _ = try library.scan { _ in }
    let version = library.version
    unlink(link)
    symlink(two.folder.path, link)
    _ = try library.scan { _ in }
    #expect(try library.slugs == ["b", "c"])
    #expect(library.version > version)
    let reports = Notebook<Int>()
    library.watch { [weak library] paths in
      if let report = try? library?.rescan(paths) { reports.write(report.filesFound) }
    }
    _ = try library.scan { _ in }
    unlink(link)
    symlink(one.folder.path, link)
    try reports.wait(for: "the other folder") { _ in try library.slugs == ["a"] }
    try one.write(summary("z"), to: "z.md")
    try reports.wait(for: "a change in it") { _ in try library.slugs == ["a", "z"] }
    library.stopWatching()
  }

  @Test func `a folder that vanishes and returns takes its summaries with it, and brings them`()
    throws
  {
    let live = try WatchedLibrary(world("a"))
    try live.world.write(summary("x"), to: "sub/deep/x.md")
    try live.waitUntilRight()
    rename(live.world.folder.path("sub"), live.world.cache.path("sub"))
    try live.waitUntilRight()
    #expect(try live.library.slugs == ["a"])
    rename(live.world.cache.path("sub"), live.world.folder.path("sub"))
    try live.waitUntilRight()
    try live.world.write(summary("x", .hype), to: "sub/deep/x.md")
    try live.waitUntilRight()
    #expect(try live.library.slugs == ["a", "x"])
  }

  @Test func `a library that vanishes keeps its index, and is right when it is back`() throws {
    let live = try WatchedLibrary(world("a", "b"))
    let (path, away) = (live.world.folder.path, live.world.folder.path + ".away")
    rename(path, away)
    try live.failures.wait(for: "a failure") { !$0.isEmpty }
    #expect(
      live.failures.all.first == "the folder '\(path)' cannot be read: no such file or directory")
    #expect(try live.library.slugs == ["a", "b"])
    rename(away, path)
    try live.world.write(summary("c"), to: "c.md")
    try live.waitUntilRight()
    try live.world.write(summary("d"), to: "d.md")
    try live.waitUntilRight()
  }

  @Test func `rights that are taken away and given back cost nothing`() async {
    await #expect(processExitsWith: .success) {
      try OrdinaryUser.become()
      let tests = LiveLibraryTests()
      let live = try WatchedLibrary(tests.world("a", "b"))
      try live.world.write(tests.summary("x"), to: "sub/x.md")
      try live.waitUntilRight()
      let before = try live.library.everything()
      for path in ["a.md", "sub", ""] {
        chmod(live.world.folder.path(path), 0)
        try live.reports.wait(for: "it to be seen") { _ in
          try path.isEmpty ? !live.failures.all.isEmpty : live.library.totals().unreadableFiles == 1
        }
        #expect(try path == "a.md" || live.library.slugs.contains("x"))
        chmod(live.world.folder.path(path), path.hasSuffix("md") ? 0o644 : 0o755)
        try live.waitUntilRight()
        try expectSame(live.library.everything(), before)
      }
    }
  }

  @Test func `a file that is rewritten without end is read now and then, and others too`() throws {
    let live = try WatchedLibrary(world("a", "b"))
    let (isDone, rewrites, world) = (Flag(), Numbers(), live.world)
    let texts = [summary("a", .hype), summary("a", .real)].map { SummaryWriter.write($0) }
    let writer = Thread {
      var round = 0
      while !isDone.isRaised {
        try? world.folder.write(texts[round % 2], to: "a.md")
        round += 1
      }
      rewrites.append(round)
    }
    writer.start()
    for round in 0..<3 {
      try world.write(summary("new\(round)"), to: "new\(round).md")
      try live.reports.wait(for: "the other file") { _ in
        try live.library.slugs.contains("new\(round)")
      }
    }
    isDone.raise()
    try live.reports.wait(for: "the end") { _ in !rewrites.all.isEmpty }
    try live.waitUntilRight()
    let reads = world.takeReads().count { $0 == "a.md" }
    #expect(reads < rewrites.all[0] / 4)
  }

  @Test func `two files that swap names for ever do no harm`() throws {
    let live = try WatchedLibrary(world("a", "b", "c"))
    let folder = live.world.folder
    for _ in 0..<3_000 {
      rename(folder.path("a.md"), folder.path("x.md"))
      rename(folder.path("b.md"), folder.path("a.md"))
      rename(folder.path("x.md"), folder.path("b.md"))
    }
    try live.world.write(summary("last"), to: "last.md")
    try live.waitUntilRight()
    #expect(live.changes.allSatisfy { $0.summary.text == "last" || $0.kind != .text })
  }

  @Test func `hundreds of files that change at once are taken by looking at everything`() throws {
    let live = try WatchedLibrary(world("a"))
    for number in 0..<700 { try live.world.folder.write("", to: "many/\(number).md") }
    try live.waitUntilRight()
    let report = try live.library.rescan((0..<700).map { FilePath("many/\($0).md") })
    #expect(report.filesFound == 701)
  }

  @Test func `an index that is deleted while its library is watched is made anew`() throws {
    let live = try WatchedLibrary(world("a", "b"))
    for name in try FileManager.default.contentsOfDirectory(atPath: live.world.cache.path) {
      live.world.cache.remove(name)
    }
    try live.world.write(summary("c"), to: "c.md")
    try live.waitUntilRight()
    #expect(try live.library.slugs == ["a", "b", "c"])
    #expect(live.library.warnings.count == 1)
    try live.world.write(summary("d"), to: "d.md")
    try live.waitUntilRight()
  }

  @Test func `two that watch one library are both right, and read each change once or twice`()
    throws
  {
    let world = try world("a", "b")
    let (one, other) = (try WatchedLibrary(world), try WatchedLibrary(world))
    let versions = [one.library.version, other.library.version]
    for number in 0..<20 { try world.write(summary("n\(number)"), to: "n\(number).md") }
    try one.waitUntilRight()
    try other.waitUntilRight()
    try other.reports.wait(for: "both to know") { _ in
      one.library.version > versions[0] && other.library.version > versions[1]
    }
    #expect(one.library.warnings + other.library.warnings == [])
  }

  @Test func `where watches run out the library is right all the same, whatever goes on`() throws {
    let world = try world("a")
    try world.write(summary("x"), to: "sub/x.md")
    let live = try WatchedLibrary(world, limit: 1)
    let isDone = Flag()
    let text = SummaryWriter.write(summary("a"))
    Thread { while !isDone.isRaised { try? world.folder.write(text, to: "a.md") } }.start()
    defer { isDone.raise() }
    try live.world.write(summary("y", .hype), to: "sub/y.md")
    try live.reports.wait(for: "what nobody tells") { _ in
      try live.library.slugs.contains("y")
    }
    #expect(live.library.warnings.count == 1)
  }
}
