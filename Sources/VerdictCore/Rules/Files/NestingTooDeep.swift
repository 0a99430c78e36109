/// Lists or quotes inside each other beyond what anybody reads.
enum NestingTooDeep: Rule {
  static let id = "nesting-too-deep"
  static let severity = Diagnostic.Severity.warning

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "nest lists and quotes at most \(MarkdownInput.maximumDepth) deep; what is deeper is flattened"
  }
}
