/// Why another program did not do what it was started for.
struct ProgramFailure: Error, CustomStringConvertible {
  /// Untrusted; lower-case and without a full stop.
  let description: String
}
