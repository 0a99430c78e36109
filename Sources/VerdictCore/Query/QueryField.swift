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
  case event = "event"
  /// The summary's slug, which must match whole; its pattern is not folded.
  case slug = "slug"
}

extension Summary {
  /// The values that a query for a field looks at, as they are written.
  public func values(of field: QueryField) -> [String] {
    let written = FrontMatterField.all.filter { $0.query == field }.flatMap { $0.texts(of: self) }
    return switch field {
    case .title where written.isEmpty: [heading].compactMap(\.self)
    case .topic: written + claims.flatMap(\.topics)
    case .tool: toolNames
    default: written
    }
  }
}
