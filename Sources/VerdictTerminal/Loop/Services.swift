import VerdictScreen

/// Who works for the interface beside the loop, and reports through its mailbox.
///
/// Both methods return at once.
package protocol Services {
  /// Has the question answered; the answer comes as `.answered` with the same question.
  func ask(_ question: Question)
  /// Compares the library with its files.
  func scan()
}
