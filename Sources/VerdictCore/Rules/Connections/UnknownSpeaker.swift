/// A connection to somebody of whom the library has no summary.
package enum UnknownSpeaker: Rule {
  static let id = "unknown-speaker"
  static let severity = Diagnostic.Severity.note

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
    let guess = Suggestion.ending(for: target.text, among: known.lazy.map(\.text))
    return diagnostic(
      saying: "write a summary of \(target.text.quoted), nobody here has that slug" + guess,
      at: location)
  }
}
