import Foundation
import VerdictCore

/// The queries asked before, one a line, the newest first.
package struct RecentQueries: Sendable {
  private static let limit = 100

  private let path: FilePath

  package init(path: FilePath) { self.path = path }

  package var all: [String] {
    let text = try? AtomicFile(path).read()
    return (text ?? "").split(separator: "\n").prefix(Self.limit).map(String.init)
  }

  /// Puts a query first.
  ///
  /// - Throws: `CocoaError` where it cannot be written.
  package func add(_ query: String) throws {
    guard !query.contains(where: \.isNewline) else { return }
    let queries = [query] + all.filter { $0 != query }
    try AtomicFile(path).write(queries.prefix(Self.limit).map { $0 + "\n" }.joined())
  }
}
