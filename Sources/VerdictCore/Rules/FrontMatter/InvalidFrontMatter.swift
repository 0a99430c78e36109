import Foundation

enum InvalidFrontMatter: Rule {
  static let id = "invalid-front-matter"
  static let severity = Diagnostic.Severity.error
  static let summary = "front matter, or a value in it, that cannot be used as it is written"
  static let example: RuleExample? = """
    ---
    title: Weights: open or closed
    ---
    """
  static let fix: RuleFix? = RuleFix("puts text with a colon in it in quotes") { diagnostic, file in
    diagnostic.arguments[0] == YAMLProblem.colonInValue.rawValue
      ? quotes(aroundValueAt: diagnostic.location, in: file) : nil
  }

  /// The quotes that make text of the value on a line: the text that is read there without them.
  private static func quotes(
    aroundValueAt location: SourceLocation, in file: FileLines
  ) -> Edit? {
    guard let range = file.range(of: location) else { return nil }
    let line = file.text(range)
    let next = SourceLocation(line: location.line + 1, column: 1)
    let isContinued = file.range(of: next).map { next in
      let text = file.text(next)
      return text.hasPrefix(" ") || text.hasPrefix("\t")
        || text.hasPrefix("-") && text.trimmedBlanks != "---"
    }
    guard isContinued != true, let colon = line.firstIndex(of: ":"),
      MisspeltKey.field(meantBy: String(line[..<colon]))?.isList == false
    else { return nil }
    let value = line[line.index(after: colon)...].trimmedBlanks
    guard let first = value.first, first.isLetter || first.isNumber, !value.contains(" #"),
      let start = line.range(of: value, options: .backwards)?.lowerBound
    else { return nil }
    let offset = range.lowerBound + line[..<start].utf8.count
    return Edit(offset..<offset + value.utf8.count, YAMLText.quoted(value))
  }

  static func diagnostic(_ problem: YAMLProblem, at location: SourceLocation) -> Diagnostic {
    diagnostic([problem.rawValue], at: location)
  }

  static func unclosed() -> Diagnostic { diagnostic(["unclosed"], at: .start) }

  static func wrongShape(key: String, wanted: String, at location: SourceLocation) -> Diagnostic {
    diagnostic(["shape", key, wanted], at: location)
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    switch arguments[0] {
    case "unclosed": "end the front matter with a line '---'"
    case "shape": "write \(arguments[1].quoted) as \(arguments[2])"
    case let problem:
      "correct the front matter, it is not YAML: \((YAMLProblem(rawValue: problem) ?? .other).advice)"
    }
  }
}
