import Foundation
import TestSupport
import Testing
import VerdictCore

@testable import VerdictApp

struct DurableFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a file and its folder are made, for their owner alone`() throws {
    let file = DurableFile(FilePath(folder.path("a/b/file")))
    #expect(try file.read() == nil)
    try file.update { old in
      #expect(old == nil)
      return "text"
    }
    #expect(try file.read() == "text")
    #expect(try mode("a/b/file") == 0o600)
    #expect(try mode("a") == 0o700)
  }

  @Test func `a change keeps permissions and leaves no other text behind`() throws {
    try folder.write("old", to: "file")
    chmod(folder.path("file"), 0o640)
    try DurableFile(FilePath(folder.path("file"))).update { "\($0 ?? "") and new" }
    #expect(try text("file") == "old and new")
    #expect(try mode("file") == 0o640)
    #expect(try names == [".file.lock", "file"])
  }

  @Test func `a link stays a link`() throws {
    try folder.write("old", to: "dotfiles/file")
    symlink("dotfiles/file", folder.path("link"))
    try DurableFile(FilePath(folder.path("link"))).update { _ in "new" }
    #expect(try text("dotfiles/file") == "new")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link"))
        == "dotfiles/file")
  }

  @Test func `what a change throws leaves the file as it was`() throws {
    try folder.write("old", to: "file")
    let file = DurableFile(FilePath(folder.path("file")))
    #expect(throws: CancellationError.self) { try file.update { _ in throw CancellationError() } }
    #expect(try file.read() == "old")
    try file.update { _ in "new" }
    #expect(try file.read() == "new")
  }

  @Test func `a file that cannot be replaced is left alone, with the reason`() throws {
    try folder.write("", to: "file/inside")
    let file = DurableFile(FilePath(folder.path("file")))
    do {
      try file.update { _ in "new" }
      Issue.record("a folder was replaced")
    } catch {
      #expect(DurableFile.reason(of: error) == "is a directory")
    }
    #expect(try names.contains("file"))
    #expect(try !names.contains(".file.new"))
  }

  @Test func `what is not UTF-8 is not read as something else`() throws {
    try folder.write([0x23, 0xE9], to: Array("file".utf8))
    let file = DurableFile(FilePath(folder.path("file")))
    #expect(throws: CocoaError.self) { try file.read() }
    #expect(throws: CocoaError.self) { try file.update { _ in "new" } }
    #expect(try Data(contentsOf: URL(filePath: folder.path("file"))) == Data([0x23, 0xE9]))
  }

  @Test func `changes at the same time are all kept`() throws {
    let path = FilePath(folder.path("file"))
    DispatchQueue.concurrentPerform(iterations: 20) { number in
      #expect(throws: Never.self) {
        try DurableFile(path).update { "\($0 ?? "")\(number)\n" }
      }
    }
    let lines = try text("file").split(separator: "\n").compactMap { Int($0) }
    #expect(lines.sorted() == Array(0..<20))
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder.path(name), encoding: .utf8)
  }

  private func mode(_ name: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(name))
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }
}
