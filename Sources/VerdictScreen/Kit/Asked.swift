import VerdictCore

/// Something that the library is asked for, and what is known of it: nothing is asked, it is waited
/// for, it is here, or the question failed.
///
/// The value before shows until there is a newer one. A question that failed is asked again when the
/// version of the library grows, which it does when the person asks for it, too.
package struct Asked<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What is asked for; nil for nothing.
  package var subject: Question.Subject?
  /// What the library answered last, to this subject or the one before.
  package private(set) var value: Value?
  /// The question that the value answers.
  private var answered: Question?
  /// Whether another answer to the same question follows.
  package private(set) var isProvisional = false
  private var failed: Question?
  private var reason: CleanText = ""

  package init(_ subject: Question.Subject? = nil) { self.subject = subject }

  /// Forgets what was answered, and goes on asking for the same.
  package mutating func rest() { self = Asked(subject) }

  /// Whether the value is of what is asked for, in this state of the library or one before.
  package var isHere: Bool { subject != nil && answered?.subject == subject }

  /// Whether the value is of the state in which the library is, or does meanwhile.
  package func isFresh(in environment: Environment) -> Bool {
    guard let answered else { return false }
    return answered.version == environment.version
      || answered.subject.waitsForScans && environment.isScanning
  }

  /// What is still to be asked.
  ///
  /// What costs much is not asked anew for each step of a scan: the value before does meanwhile.
  package func questions(in environment: Environment) -> [Question] {
    guard let subject else { return [] }
    let question = Question(subject, version: environment.version)
    if question == failed || question == answered && !isProvisional { return [] }
    return question != answered && isHere && isFresh(in: environment) ? [] : [question]
  }

  /// Takes an answer in; false where it is to another question, or one of before.
  package mutating func receive(
    _ answer: Answer, to question: Question, in environment: Environment
  ) -> Bool {
    receive(answer, to: question, in: environment) { $0.value as? Value }
  }

  /// Takes in what is made of an answer; false where it is to another question, or one of before.
  package mutating func receive(
    _ answer: Answer, to question: Question, in environment: Environment,
    making value: (Answer) -> Value?
  ) -> Bool {
    guard questions(in: environment).contains(question) else { return false }
    if case .failure(let reason) = answer {
      failed = question
      self.reason = CleanText(reason)
      return true
    }
    guard let value = value(answer) else { return false }
    self.value = value
    answered = question
    isProvisional = answer.isProvisional
    return true
  }

  /// Why the library could not answer; nil where it could, or is asked again.
  package func failure(in environment: Environment) -> CleanText? {
    guard let subject, failed == Question(subject, version: environment.version) else {
      return nil
    }
    return reason
  }

  /// What to show in place of the value: that it is waited for, or why it cannot be had and the
  /// key that tries again; nothing where it is here or nothing is asked.
  package func notice(_ waiting: CleanText, in environment: Environment) -> [Line] {
    if subject == nil || isHere { return [] }
    guard let failure = failure(in: environment) else { return [Line(waiting, .progress)] }
    return [Line(failure, .problem), Line([Run("r", .key), Run(" tries again.", .muted)])]
  }
}
