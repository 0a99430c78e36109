/// An anchor or an alias, with which a few bytes of YAML become many.
enum YAMLAlias: Rule {
  static let id = "yaml-alias"
  static let severity = Diagnostic.Severity.error

  static func diagnostic(_ name: String, at location: SourceLocation) -> Diagnostic {
    diagnostic([name], at: location)
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "put \(arguments[0].quoted) in quotes; anchors and aliases are not read"
  }
}
