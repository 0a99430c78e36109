/// Who works for an interface beside the loop, and reports through its mailbox.
///
/// All methods return at once.
package protocol Services {
  associatedtype Question
  associatedtype Work

  /// Starts what goes on by itself. The loop calls it once, after the first frame.
  func start()
  /// Answers the question; the answer comes as an event that names the same question.
  ///
  /// An answer that is provisional is followed by another.
  func ask(_ question: Question)
  /// Drops a question whose answer is not wanted any more. The loop calls it once for a question,
  /// and only while there is no final answer.
  func withdraw(_ question: Question)
  /// Does work; an event tells how it ended.
  func perform(_ work: Work)
}
