/// An anchor or an alias, with which a few bytes of YAML become many.
enum YAMLAlias: Rule {
  static let id = "yaml-alias"
  static let severity = Diagnostic.Severity.error

  static func diagnostic(_ name: String, at location: SourceLocation) -> Diagnostic {
    diagnostic(
      saying: "put \(name.quoted) in quotes; anchors and aliases are not read", at: location)
  }
}
