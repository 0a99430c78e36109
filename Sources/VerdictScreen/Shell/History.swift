/// Where one has been, as in a browser: each page as it was left, without what it had loaded.
package struct History: Hashable, Sendable {
  private static let limit = 100

  package var current: Page
  package private(set) var back: [Page] = []
  package private(set) var forward: [Page] = []

  package init(_ page: Page) { current = page }

  /// Goes on to a new page.
  package mutating func open(_ page: Page) {
    back.append(current.resting)
    if back.count > Self.limit { back.removeFirst() }
    current = page
    forward = []
  }

  /// Goes back one page; false where there is none.
  package mutating func goBack() -> Bool {
    guard let page = back.popLast() else { return false }
    forward.append(current.resting)
    current = page
    return true
  }

  /// Goes forward one page; false where there is none.
  package mutating func goForward() -> Bool {
    guard let page = forward.popLast() else { return false }
    back.append(current.resting)
    current = page
    return true
  }

  /// The newest page of a kind that its tab leads back to, the current one first.
  package func latestTab(named name: String) -> Page? {
    ([current] + back.reversed() + forward).first { $0.isTab(named: name) }
  }
}

extension Page {
  fileprivate var resting: Page {
    var page = self
    page.layer.rest()
    return page
  }

  func isTab(named name: String) -> Bool { layer.isTab && layer.kind.name == name }
}

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
