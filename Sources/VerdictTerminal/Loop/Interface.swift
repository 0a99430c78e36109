import VerdictScreen

/// What the loop needs of the interface: events in, effects, questions and a frame out.
package protocol Interface {
  /// What is shown, or may be shown next, and has no answer yet.
  var questions: [Question] { get }
  /// Whether a key can be taken now; false while what it would act on is still asked for.
  var isReady: Bool { get }
  /// Whether all that is in view is here, so that a frame need not wait.
  var isComplete: Bool { get }
  var frame: Frame { get }
  mutating func update(_ event: AppEvent) -> [Effect]
}

extension AppState: Interface {}
