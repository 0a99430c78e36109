import Foundation
import Testing

struct SizeTests {
  @Test func `no file is past 400 lines`() throws {
    for file in try SourceTree.files(below: "Sources") + SourceTree.files(below: "Tests") {
      #expect(file.lines.count <= 401, "\(file.path) has \(file.lines.count - 1) lines")
    }
  }

  @Test func `no folder but that of the rules holds many more than a dozen files`() throws {
    let folders = Dictionary(grouping: try SourceTree.files(below: "Sources"), by: \.folder)
    for (folder, files) in folders where !folder.hasSuffix("/Rules") {
      #expect(files.count <= 15, "\(folder) holds \(files.count) files")
    }
  }
}
