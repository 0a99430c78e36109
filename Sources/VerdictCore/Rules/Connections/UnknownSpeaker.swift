package enum UnknownSpeaker: Rule {
  package static let id = "unknown-speaker"
  package static let severity = Diagnostic.Severity.note
  package static let summary = "a connection to somebody of whom the library has no summary"
  package static let example: RuleExample? = """
    ---
    speaker: Ada Example
    title: Open weights
    ---

    ## Agrees With
    - [[bo-other]]
    """

  /// The diagnostic for a connection that names none of the library's speakers.
  ///
  /// - Parameters:
  ///   - target: Who is named.
  ///   - location: Where the connection stands.
  ///   - known: The slugs of all speakers, aliases included.
  /// - Returns: The diagnostic, with the nearest of the known slugs where one is near.
  package static func diagnostic(
    _ target: Slug, at location: SourceLocation, known: some Sequence<Slug>
  ) -> Diagnostic {
    let near = Suggestion.nearest(to: target.text, among: known.lazy.map(\.text))
    return diagnostic(.init([target.text] + [near].compactMap(\.self)), at: location)
  }

  /// The arguments: the slug and, where one is near, a speaker's slug that may be meant.
  package static func message(_ arguments: Diagnostic.Arguments) -> String {
    "write a summary of \(arguments[0].quoted), nobody here has that slug"
      + Suggestion.ending(arguments[1])
  }
}
