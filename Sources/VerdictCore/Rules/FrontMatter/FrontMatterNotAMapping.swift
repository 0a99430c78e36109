/// Front matter that is YAML but holds no keys.
enum FrontMatterNotAMapping: Rule {
  static let id = "front-matter-not-a-mapping"
  static let severity = Diagnostic.Severity.error

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "write the front matter as lines of 'key: value'"
  }
}
