import Foundation

/// The folders of files that the tests come with.
enum FixtureFolder {
  /// Five small summaries.
  static let library = Bundle.module.bundleURL.appending(path: "Fixtures/library").path

  /// A file for each rule that a file of plain text can break.
  static let broken = Bundle.module.bundleURL.appending(path: "Fixtures/broken").path

  /// The root of the package, in which there is `content`.
  static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
}
