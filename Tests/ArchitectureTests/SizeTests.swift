import Foundation
import Testing

struct SizeTests {
  @Test func `no file is past 400 lines`() throws {
    for file in try SourceTree.files(below: "Sources") + SourceTree.files(below: "Tests") {
      #expect(file.lines.count <= 401, "\(file.path) has \(file.lines.count - 1) lines")
    }
  }
}
