/// A link that leads nowhere.
enum LinkWithoutURL: Rule {
  static let id = "link-without-url"
  static let severity = Diagnostic.Severity.warning

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "give the link its URL, as in '[title](https://…)'"
  }
}
