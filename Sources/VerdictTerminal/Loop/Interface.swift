import VerdictScreen

/// What the loop needs of the interface: events in, effects, questions and a frame out.
package protocol Interface {
  /// What is shown, or may be shown next, and has no answer yet.
  var questions: [Question] { get }
  /// Whether what is on the screen can be acted on; false while that is still asked for.
  var isReady: Bool { get }
  /// Whether a key can be taken now, which may not act on what is on the screen.
  func isReady(for key: Key) -> Bool
  /// Whether all that is in view is here, so that a frame need not wait.
  var isComplete: Bool { get }
  var frame: Frame { get }
  mutating func update(_ event: AppEvent) -> [Effect]
}

extension Interface {
  package func isReady(for key: Key) -> Bool { isReady }
}

extension AppState: Interface {}
