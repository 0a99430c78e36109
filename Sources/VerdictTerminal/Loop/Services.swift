import VerdictCore
import VerdictScreen

/// Who works for the interface beside the loop, and reports through its mailbox.
///
/// All methods return at once.
package protocol Services {
  /// Has the question answered; the answer comes as `.answered` with the same question.
  ///
  /// An answer that is provisional is followed by another.
  func ask(_ question: Question)
  /// Nobody wants the answer any more; said once, and only while there is none.
  func withdraw(_ question: Question)
  /// Compares the library with its files.
  func scan()
  /// Keeps a query for the next start.
  func remember(query: String)
  /// Writes a view to the config file.
  func save(_ view: SavedView)
}
