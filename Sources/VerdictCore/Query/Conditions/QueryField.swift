/// A fact of a summary that a query asks by name.
public enum QueryField: String, CaseIterable, Hashable, Sendable {
  /// The speaker's name, slug or aliases.
  case speaker = "speaker"
  /// The title, else the heading.
  case title = "title"
  /// A topic of the summary or of one of its claims.
  case topic = "topic"
  /// The name of a tool mentioned.
  case tool = "tool"
  case role = "role"
  case reviewer = "reviewer"
  /// The summary's slug, which must match whole; its pattern is not folded.
  case slug = "slug"
}

extension Summary {
  /// The values of a field as they are written; of those that are none, none.
  public func values(of field: QueryField) -> [String] {
    switch field {
    case .speaker: [speaker.name, speaker.slug.text] + speaker.aliases.map(\.text)
    case .title: [title ?? heading].compactMap(\.self)
    case .topic: topics + claims.flatMap(\.topics)
    case .tool: toolNames
    case .role: [speaker.role].compactMap(\.self)
    case .reviewer: [reviewer].compactMap(\.self)
    case .slug: [slug.text]
    }
  }
}
