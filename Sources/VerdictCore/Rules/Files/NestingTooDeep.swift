enum NestingTooDeep: Rule {
  static let id = "nesting-too-deep"
  static let severity = Diagnostic.Severity.warning
  static let summary = "lists or quotes inside each other beyond what anybody reads"
  static let example: RuleExample? = RuleExample(
    stringLiteral: "---\nspeaker: Ada Example\n---\n\n" + String(repeating: "> ", count: 120)
      + "deep\n")

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "nest lists and quotes at most \(MarkdownInput.maximumDepth) deep; what is deeper is flattened"
  }
}
