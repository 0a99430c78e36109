/// Words diagnostics the way compilers do, so that editors find the location.
public enum DiagnosticFormatter {
  /// One line: `path:line:column: severity: message [rule]`; untrusted text, to be cleaned.
  public static func line(_ file: FileDiagnostic) -> String {
    "\(file.path):\(line(file.diagnostic))"
  }

  /// The line without the path: `line:column: severity: message [rule]`.
  public static func line(_ diagnostic: Diagnostic) -> String {
    let location = "\(diagnostic.location.line):\(diagnostic.location.column)"
    return "\(location): \(diagnostic.severity.word): \(message(diagnostic)) [\(diagnostic.rule)]"
  }

  /// What to do: lower-case, names quoted, without a full stop; untrusted text.
  public static func message(_ diagnostic: Diagnostic) -> String {
    message(rule: diagnostic.rule, diagnostic.arguments)
  }

  /// The message of a rule; of one that this version does not have, only that.
  static func message(rule: String, _ arguments: Diagnostic.Arguments) -> String {
    RuleRegistry.rule(rule)?.message(arguments)
      ?? "read the file again, this version of verdict does not have the rule"
  }
}

extension String {
  /// The text in single quotes, whole: for identities, which are looked up.
  var inQuotes: String { "'\(split(whereSeparator: \.isNewline).joined(separator: " "))'" }

  /// The text in single quotes, on one line and cut to 60 graphemes.
  var quoted: String {
    if utf8.count <= 60, utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return "'\(self)'" }
    let line = prefix(61).split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? "'\(line.prefix(59))…'" : "'\(line)'"
  }
}

extension Sequence<String> {
  /// The texts in single quotes with commas between them.
  var quotedList: String { map(\.quoted).joined(separator: ", ") }
}
