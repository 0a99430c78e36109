/// A file that the system would not let us read.
package enum UnreadableFile: Rule {
  static let id = "unreadable-file"
  static let severity = Diagnostic.Severity.error

  /// The diagnostic for a reason such as `permission denied`.
  package static func diagnostic(reason: String) -> Diagnostic {
    diagnostic(saying: "the file cannot be read: \(reason)", at: .start)
  }
}
