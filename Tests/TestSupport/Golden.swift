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
    #expect(difference(expected, text) == "", "\(file)", sourceLocation: sourceLocation)
  }

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The lines that differ: `−` what was expected, `+` what came.
  private static func difference(_ expected: String, _ actual: String) -> String {
    let old = expected.components(separatedBy: "\n")
    let new = actual.components(separatedBy: "\n")
    return new.difference(from: old).map { change in
      switch change {
      case .remove(let line, let text, _): "− \(line + 1): \(text)"
      case .insert(let line, let text, _): "+ \(line + 1): \(text)"
      }
    }.joined(separator: "\n")
  }
}
