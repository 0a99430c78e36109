import Foundation
import TestSupport
import Testing
import VerdictCore

@testable import VerdictApp

struct PageImportTests {
  private let page = """
    Ada Example on water

    Top Claims
    Water is wet 🟢 Real
    Why: Because.

    """

  @Test func `each page becomes a file, and one that is none keeps no other from it`() throws {
    let folder = try TemporaryFolder()
    let captured = try CapturedOutput()
    try folder.write(page, to: "page.txt")
    try folder.write("", to: "empty.txt")
    let pages = PageImport(
      into: folder.path("out"), replacing: false, output: captured.output)
    let files = ["nowhere.txt", "empty.txt", "page.txt"].map(folder.path)
    do {
      try pages.run(files)
      Issue.record("it did not fail")
    } catch {
      // What could not be read is worse than what is no page.
      #expect(error.status == 3)
      #expect(error.message[0].contains("nowhere.txt"))
    }
    try captured.output.flush()
    let written = captured.data.split(separator: "\n").map(String.init)
    #expect(written.count == 1)
    #expect(FileManager.default.fileExists(atPath: written.first ?? ""))
    // Nothing is written over.
    #expect(throws: Failure.self) { try pages.run([files[2]]) }
    try PageImport(into: folder.path("out"), replacing: true, output: captured.output)
      .run([files[2]])
  }
}
