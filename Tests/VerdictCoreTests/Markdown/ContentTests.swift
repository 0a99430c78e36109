import Foundation
import TestSupport
import Testing
import VerdictCore

struct ContentTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "content")

  @Test func `every summary that verdict comes with is read, and written without loss`() throws {
    let files = try FileManager.default.contentsOfDirectory(
      at: Self.folder, includingPropertiesForKeys: nil)
    #expect(files.count >= 12)
    for file in files {
      let path = FilePath(file.lastPathComponent)
      let reading = SummaryReader.read(Array(try Data(contentsOf: file)), path: path)
      #expect(reading.diagnostics == [], "\(path)")
      let summary = try #require(reading.summary, "\(path)")
      let written = SummaryWriter.write(summary)
      expectSame(SummaryReader.read(Array(written.utf8), path: path).summary, summary, "\(path)")
    }
  }
}
