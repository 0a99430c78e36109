import Foundation

/// The Swift files of the package, as the architecture tests read them.
struct SourceTree {
  struct File {
    /// From the root of the package.
    let path: String
    let lines: [String]

    /// The name of the target under `Sources`.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
    var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }
  }

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every Swift file below a folder of the package, sorted by path.
  static func files(below folder: String) throws -> [File] {
    let names = try FileManager.default.subpathsOfDirectory(
      atPath: root.appending(path: folder).path)
    return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let path = "\(folder)/\(name)"
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      return File(path: path, lines: text.components(separatedBy: "\n"))
    }
  }
}
