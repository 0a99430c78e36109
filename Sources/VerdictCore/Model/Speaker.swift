/// Whose talk a summary is about.
public struct Speaker: Hashable, Sendable {
  /// The name as the author wrote it.
  public var name: String
  /// The node in the graph of connections; several summaries may share one speaker.
  public var slug: Slug
  /// What the speaker is known for.
  public var role: String?
  /// Other slugs that mean this speaker.
  public var aliases: [Slug]

  /// Creates a speaker; without a slug, it is made from the name.
  public init(name: String, slug: Slug? = nil, role: String? = nil, aliases: [Slug] = []) {
    self.name = name
    self.slug = slug ?? Slug(slugifying: name)
    self.role = role
    self.aliases = aliases
  }
}
