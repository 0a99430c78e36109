import Testing

struct KitTests {
  @Test(arguments: ["claim", "verdict", "speaker", "summar", "connection"])
  func `the furniture of the screen knows nothing of the field`(word: String) throws {
    let files = try SourceTree.files(below: "Sources/VerdictScreen/Kit")
    #expect(!files.isEmpty)
    for file in files {
      for (number, line) in file.lines.enumerated() where !line.hasPrefix("import ") {
        #expect(!line.lowercased().contains(word), "\(file.path):\(number + 1): \(word)")
      }
    }
  }
}
