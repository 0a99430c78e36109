enum BadSlug: Rule {
  static let id = "bad-slug"
  static let severity = Diagnostic.Severity.warning
  static let summary = "a name that cannot be a slug as it is written"
  static let example: RuleExample? = """
    ---
    speaker: Ada Example
    speaker_slug: Ada Example
    ---
    """

  static func diagnostic(_ written: String, at location: SourceLocation) -> Diagnostic {
    diagnostic([written, Slug(slugifying: written).text], at: location)
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "write the slug \(arguments[0].quoted) as \(arguments[1].quoted)"
  }
}
