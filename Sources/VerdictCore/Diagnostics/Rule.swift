/// One thing that is checked about summaries, with the words in which it is reported.
protocol Rule {
  /// Stable: people name it in filters and in reports.
  static var id: String { get }
  static var severity: Diagnostic.Severity { get }
}

extension Rule {
  static func diagnostic(saying message: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(location: location, severity: severity, rule: id, message: message)
  }
}
