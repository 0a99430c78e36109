/// A link that leads nowhere.
enum LinkWithoutURL: Rule {
  static let id = "link-without-url"
  static let severity = Diagnostic.Severity.warning

  static func diagnostic(at location: SourceLocation) -> Diagnostic {
    diagnostic(saying: "give the link its URL, as in '[title](https://…)'", at: location)
  }
}
