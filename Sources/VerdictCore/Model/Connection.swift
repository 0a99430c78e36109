/// A summary's word that its speaker agrees with, or contradicts, another speaker.
public struct Connection: Hashable, Sendable {
  public var kind: ConnectionKind
  public var target: Slug
  /// The name after `|` in the link, where the author gave one.
  public var name: String?
  /// Why, in inline markdown.
  public var reason: String?

  public init(kind: ConnectionKind, target: Slug, name: String? = nil, reason: String? = nil) {
    self.kind = kind
    self.target = target
    self.name = name
    self.reason = reason
  }
}
