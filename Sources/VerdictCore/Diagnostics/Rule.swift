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
  /// How it is mended; nil where that needs a person.
  static var fix: RuleFix? { get }
  /// What to do: lower-case, names quoted, without a full stop; untrusted text.
  static func message(_ arguments: Diagnostic.Arguments) -> String
}

extension Rule {
  package static var fix: RuleFix? { nil }

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

/// Files that break a rule: one for most rules, several for rules about speakers taken together.
///
/// Only what the rule needs is there: the files lack other sections, a title or a speaker.
package struct RuleExample: Sendable, ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral {
  /// Markdown by file name.
  package let files: [String: [UInt8]]

  init(_ files: [String: [UInt8]]) { self.files = files }

  package init(stringLiteral text: String) { files = ["example.md": Array(text.utf8)] }

  package init(dictionaryLiteral files: (String, String)...) {
    self.files = Dictionary(uniqueKeysWithValues: files.map { ($0, Array($1.utf8)) })
  }
}
