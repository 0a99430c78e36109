/// A name that cannot be a slug as it is written.
enum BadSlug: Rule {
  static let id = "bad-slug"
  static let severity = Diagnostic.Severity.warning

  static func diagnostic(_ written: String, at location: SourceLocation) -> Diagnostic {
    let slug = Slug(slugifying: written).text.quoted
    return diagnostic(saying: "write the slug \(written.quoted) as \(slug)", at: location)
  }
}
