import VerdictCore

/// The queries asked before, one a line, the newest first.
package struct RecentQueries: Sendable {
  private static let limit = 100

  private let path: FilePath?

  /// - Parameter path: Of the file; nil to keep nothing.
  package init(path: FilePath?) { self.path = path }

  /// Keeps nothing, and leaves a file alone that was written before.
  package static let forgetting = RecentQueries(path: nil)

  /// Nothing where the file is missing or cannot be read.
  package var all: [String] {
    Self.queries(in: (try? path.map { try DurableFile($0).read() ?? "" }) ?? "")
  }

  /// Puts a query first; one with a line break is left out.
  ///
  /// - Throws: `Failure.cannotRead` where the file cannot be written; it is then as it was.
  package func add(_ query: String) throws(Failure) {
    guard let path, !query.contains(where: \.isNewline) else { return }
    do {
      try DurableFile(path).update { text in
        let queries = [query] + Self.queries(in: text ?? "").filter { $0 != query }
        return queries.prefix(Self.limit).map { $0 + "\n" }.joined()
      }
    } catch {
      throw .cannotRead("\(path): \(DurableFile.reason(of: error))")
    }
  }

  private static func queries(in text: String) -> [String] {
    text.split(separator: "\n").prefix(limit).map(String.init)
  }
}
