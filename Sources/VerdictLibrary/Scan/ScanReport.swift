import VerdictCore

/// What a scan did.
package struct ScanReport: Hashable, Sendable {
  /// Markdown files in the library.
  package var filesFound: Int
  /// Files that were new or changed.
  package var filesRead: Int
  /// Files that the index had and the library has no more.
  package var filesRemoved: Int
  /// Whether the scan was told to stop before its end.
  package var isCancelled: Bool
  /// What became of the first hundred summaries that are not as they were; nothing where the index
  /// was empty.
  package var changes: [LibraryChange]

  /// The most changes that are told.
  static let mostChanges = 100

  /// The summaries that are not as they were; nil where it is not known which they are.
  package var changedSummaries: Set<Slug>? {
    changes.count < Self.mostChanges ? Set(changes.map(\.summary)) : nil
  }

  package init(
    filesFound: Int = 0, filesRead: Int = 0, filesRemoved: Int = 0, isCancelled: Bool = false,
    changes: [LibraryChange] = []
  ) {
    self.filesFound = filesFound
    self.filesRead = filesRead
    self.filesRemoved = filesRemoved
    self.isCancelled = isCancelled
    self.changes = changes
  }
}
