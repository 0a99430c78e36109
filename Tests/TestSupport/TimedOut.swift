/// A state that was waited for and never came.
package struct TimedOut: Error, CustomStringConvertible {
  /// What there was instead.
  package let description: String

  package init(_ description: String) { self.description = description }
}
