/// Two files of a library that claim one identity.
package enum DuplicateSlug: Rule {
  package static let id = "duplicate-slug"
  package static let severity = Diagnostic.Severity.error

  /// The diagnostic for the file that loses.
  package static func diagnostic(_ slug: Slug, winner: FilePath) -> Diagnostic {
    diagnostic([slug.text, winner.description], at: .start)
  }

  package static func message(_ arguments: Diagnostic.Arguments) -> String {
    "give the summary a slug of its own, \(arguments[1].quoted) has \(arguments[0].quoted) already"
  }
}
