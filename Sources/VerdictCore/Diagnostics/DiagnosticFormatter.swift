/// Words diagnostics the way compilers do, so that editors find the place.
public enum DiagnosticFormatter {
  /// One line: `path:line:column: severity: message [rule]`; untrusted text, to be cleaned.
  public static func line(_ file: FileDiagnostic) -> String {
    "\(file.path):\(line(file.diagnostic))"
  }

  /// The line without the path: `line:column: severity: message [rule]`.
  public static func line(_ diagnostic: Diagnostic) -> String {
    let place = "\(diagnostic.location.line):\(diagnostic.location.column)"
    return "\(place): \(diagnostic.severity.word): \(diagnostic.message) [\(diagnostic.rule)]"
  }
}
