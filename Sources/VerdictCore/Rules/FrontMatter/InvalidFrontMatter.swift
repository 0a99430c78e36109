enum InvalidFrontMatter: Rule {
  static let id = "invalid-front-matter"
  static let severity = Diagnostic.Severity.error
  static let summary = "front matter, or a value in it, that cannot be used as it is written"
  static let example: RuleExample? = """
    ---
    title: Weights: open or closed
    ---
    """

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
