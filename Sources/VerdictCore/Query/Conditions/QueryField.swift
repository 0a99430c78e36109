/// A fact of a summary that a query asks by name.
public enum QueryField: Int, CaseIterable, Hashable, Sendable {
  /// The speaker's name, slug or aliases.
  case speaker
  /// The title, else the heading.
  case title
  /// A topic of the summary or of one of its claims.
  case topic
  /// The name of a tool mentioned.
  case tool
  case role
  case reviewer
  /// The summary's slug, which must match whole; its pattern is not folded.
  case slug
}
