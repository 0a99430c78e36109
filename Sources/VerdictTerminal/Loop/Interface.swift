import VerdictScreen

/// What the loop needs of the interface: events in, effects, questions and a frame out.
package protocol Interface {
  associatedtype Event: LoopEvent
  associatedtype Work: Hashable & Sendable

  /// What is shown, or may be shown next, and has no answer yet.
  var questions: [Event.Question] { get }
  /// Whether what is on the screen can be acted on; false while that is still asked for.
  var isReady: Bool { get }
  /// Whether a key can be taken now, which may not act on what is on the screen.
  func isReady(for key: Key) -> Bool
  /// Whether all that is in view is here, so that a frame need not wait.
  var isComplete: Bool { get }
  var frame: Frame { get }
  mutating func update(_ event: Event) -> [InterfaceEffect<Work>]
}

extension Interface {
  package func isReady(for key: Key) -> Bool { isReady }
}

/// Something that happens to an interface: input, an answer, or something else from outside, which the
/// loop passes on without a look at it.
package protocol LoopEvent: Sendable {
  associatedtype Question: Hashable & Sendable
  associatedtype Work: Hashable & Sendable

  static func pressed(_ key: Key) -> Self
  static func moused(_ mouse: Mouse) -> Self
  static func pasted(_ text: String) -> Self
  static func resized(_ size: Size) -> Self
  /// The question that the event answers, if any.
  var answeredQuestion: Question? { get }
  /// Whether another answer to the same question follows.
  var isProvisional: Bool { get }
  /// The work that has ended, well or not, if any.
  var endedWork: Work? { get }
}

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
