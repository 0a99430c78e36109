/// One thing that is checked about summaries, with the words in which it is reported.
///
/// A rule is one file and one row of `RuleRegistry`.
package protocol Rule: SendableMetatype {
  /// Stable: people name it in filters, and reports show it.
  static var id: String { get }
  static var severity: Diagnostic.Severity { get }
  /// What the rule reports, in a few words.
  static var summary: String { get }
  /// What breaks the rule; nil where no file can show it.
  static var example: RuleExample? { get }
  /// What to do: lower-case, names quoted, without a full stop; untrusted text.
  static func message(_ arguments: Diagnostic.Arguments) -> String
}

extension Rule {
  static func diagnostic(
    _ arguments: Diagnostic.Arguments = [], at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(location: location, severity: severity, rule: id, arguments: arguments)
  }
}

/// A rule that needs no more than one summary.
///
/// Other rules report what readers come upon, or what only the whole library shows.
protocol SummaryRule: Rule {
  static func check(_ draft: SummaryDraft) -> [Diagnostic]
}
