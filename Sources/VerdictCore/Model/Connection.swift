/// A summary's word that its speaker agrees with, or contradicts, another speaker.
public struct Connection: Hashable, Sendable {
  /// Whether the two agree or contradict each other.
  public var kind: ConnectionKind
  /// The other speaker, by slug or alias.
  public var target: Slug
  /// The name after `|` in the link, where the author gave one.
  public var name: String?
  /// Why, in inline markdown.
  public var reason: String?

  /// Creates a connection to the speaker with the slug `target`.
  public init(kind: ConnectionKind, target: Slug, name: String? = nil, reason: String? = nil) {
    self.kind = kind
    self.target = target
    self.name = name
    self.reason = reason
  }
}

/// Whether a speaker agrees with another or contradicts them.
///
/// The index keeps the raw value.
public enum ConnectionKind: Int, CaseIterable, Hashable, Sendable {
  case agrees = 0
  case contradicts = 1
}
