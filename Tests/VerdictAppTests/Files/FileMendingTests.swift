import Foundation
import TestSupport
import Testing
import VerdictCore

@testable import VerdictApp

struct FileMendingTests {
  private let folder: TemporaryFolder
  private let broken = "\u{FEFF}---\r\nSpeaker: Bo \r\n---\r\n"
  private let whole = "\u{FEFF}---\r\nspeaker: Bo \r\n---\r\n"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(broken, to: "a.md")
  }

  private func mending(_ name: String = "a.md") -> FileMending {
    FileMending(FilePath(folder.path(name)))
  }

  private func text(_ name: String = "a.md") throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: folder.path(name))), as: UTF8.self)
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  @Test func `a file is mended with its mode, and nothing is left beside it`() throws {
    chmod(folder.path("a.md"), 0o640)
    symlink("a.md", folder.path("link.md"))
    let mending = self.mending("link.md")
    #expect(mending.mended.map(\.rule) == ["misspelt-key"])
    #expect(try text() == broken)
    try mending.write()
    #expect(try text() == whole)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("a.md"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try names == ["a.md", "link.md"])
    #expect(self.mending().mended == [])
    #expect(self.mending().diff == [])
  }

  @Test func `a file that was changed meanwhile is left alone`() throws {
    let mending = self.mending()
    try folder.write(broken + "more", to: "a.md")
    do {
      try mending.write()
      Issue.record("it was written")
    } catch {
      #expect(error.message[0].contains("was changed meanwhile"))
      #expect(error.status == 3)
    }
    #expect(try text() == broken + "more")
    #expect(try names == ["a.md"])
  }

  @Test func `a file that is gone meanwhile stays gone`() throws {
    let mending = self.mending()
    folder.remove("a.md")
    #expect(throws: Failure.self) { try mending.write() }
    #expect(try names == [])
  }

  @Test func `what stands where the new file is made is not written to`() throws {
    try folder.write("precious", to: "other")
    symlink("other", folder.path(".a.md.\(getpid()).new"))
    try mending().write()
    #expect(try text() == whole)
    #expect(try text("other") == "precious")
  }

  @Test func `what is no regular file is not waited for`() throws {
    mkfifo(folder.path("pipe.md"), 0o644)
    #expect(mending("pipe.md").mended == [])
  }

  @Test func `a file that may not be written is not replaced, nor one in a folder that may not`()
    async
  {
    await #expect(processExitsWith: .success) {
      try OrdinaryUser.become()
      let tests = try FileMendingTests()
      chmod(tests.folder.path("a.md"), 0o444)
      #expect(throws: Failure.self) { try tests.mending().write() }
      chmod(tests.folder.path("a.md"), 0o644)
      chmod(tests.folder.path, 0o555)
      defer { chmod(tests.folder.path, 0o755) }
      #expect(throws: Failure.self) { try tests.mending().write() }
      #expect(try tests.text() == tests.broken)
      #expect(try tests.names == ["a.md"])
    }
  }

  @Test func `a file keeps its owner`() {
    guard geteuid() == 0 else { return }
    chown(folder.path("a.md"), 65534, 65534)
    #expect(throws: Never.self) { try mending().write() }
    var status = stat()
    stat(folder.path("a.md"), &status)
    #expect(status.st_uid == 65534)
  }
}
