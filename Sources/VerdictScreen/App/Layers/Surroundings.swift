import VerdictCore

/// What a layer knows of the interface around it.
package struct Surroundings: Hashable, Sendable {
  /// The screen without its first and last row.
  package var body: Rect
  /// Which state of the library is asked about.
  package var version: Int
  package var totals: LibraryTotals
  package var isScanning: Bool
  /// The folder that is browsed, as the person knows it.
  package var libraryName: CleanText
  /// The newest first.
  package var recentQueries: [String]
  package var views: [SavedView]
}
