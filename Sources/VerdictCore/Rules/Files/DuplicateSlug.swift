package enum DuplicateSlug: Rule {
  package static let id = "duplicate-slug"
  package static let severity = Diagnostic.Severity.error
  package static let summary = "two files of a library that claim one identity"
  package static let example: RuleExample? = [
    "a.md": """
    ---
    speaker: Ada Example
    slug: weights
    ---
    """,
    "b.md": """
    ---
    speaker: Bo Other
    slug: weights
    ---
    """,
  ]

  /// The diagnostic for the file that loses.
  package static func diagnostic(_ slug: Slug, winner: FilePath) -> Diagnostic {
    diagnostic([slug.text, winner.description], at: .start)
  }

  package static func message(_ arguments: Diagnostic.Arguments) -> String {
    "give the summary a slug of its own, \(arguments[1].quoted) has \(arguments[0].quoted) already"
  }
}
