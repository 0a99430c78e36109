import Foundation
import Testing

/// Text that a test compares with a file.
///
/// `RECORD_GOLDEN=1` writes the files, and fails the run so that no recording passes unseen.
public enum Golden {
  /// Compares a text with the file at a path from the root of the package.
  public static func expect(
    _ text: String, equals file: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let url = root.appending(path: file)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file)", sourceLocation: sourceLocation)
      return
    }
    let expected = try String(contentsOf: url, encoding: .utf8)
    expectSame(text, expected, file, sourceLocation: sourceLocation)
  }

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
