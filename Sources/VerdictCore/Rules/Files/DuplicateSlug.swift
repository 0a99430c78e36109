/// Two files of a library that claim one identity.
package enum DuplicateSlug: Rule {
  static let id = "duplicate-slug"
  static let severity = Diagnostic.Severity.error

  /// The diagnostic for the file that loses.
  package static func diagnostic(_ slug: Slug, winner: FilePath) -> Diagnostic {
    diagnostic(
      saying:
        "give the summary a slug of its own, \(winner.description.quoted) has \(slug.text.quoted) already",
      at: .start)
  }
}
