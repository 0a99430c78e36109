import Foundation
import VerdictCore

/// The queries asked before, one a line, the newest first.
struct RecentQueries: Sendable {
  private static let limit = 100

  let path: FilePath

  /// Nil without a home.
  static var standard: RecentQueries? {
    StandardFolders.state.map { RecentQueries(path: $0.appending(FilePath("queries"))) }
  }

  var all: [String] {
    let text = try? AtomicFile(path).read()
    return (text ?? "").split(separator: "\n").prefix(Self.limit).map(String.init)
  }

  /// Puts a query first.
  ///
  /// - Throws: `CocoaError` where it cannot be written.
  func add(_ query: String) throws {
    guard !query.contains(where: \.isNewline) else { return }
    let queries = [query] + all.filter { $0 != query }
    try AtomicFile(path).write(queries.prefix(Self.limit).map { $0 + "\n" }.joined())
  }
}
