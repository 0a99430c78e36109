/// The answers that came last, so that a page that one returns to shows at once.
///
/// It is a cache: states that differ in nothing else are the same.
package struct Remembered: Hashable, Sendable {
  private static let limit = 32

  private struct Entry: Sendable {
    let question: Question
    let answer: Answer
  }

  /// The oldest first.
  private var entries: [Entry] = []

  package static func == (left: Remembered, right: Remembered) -> Bool { true }
  package func hash(into hasher: inout Hasher) {}

  mutating func keep(_ answer: Answer, to question: Question) {
    if case .failure = answer { return }
    if answer.isProvisional { return }
    entries.removeAll { $0.question.subject == question.subject }
    entries.append(Entry(question: question, answer: answer))
    if entries.count > Self.limit { entries.removeFirst() }
  }

  /// The last answer about a subject, and the question it was to: of this state of the library or
  /// one before.
  func last(about subject: Question.Subject) -> (question: Question, answer: Answer)? {
    entries.last { $0.question.subject == subject }.map { ($0.question, $0.answer) }
  }
}
