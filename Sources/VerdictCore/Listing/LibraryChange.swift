/// What became of one summary while the library was watched.
public struct LibraryChange: Hashable, Sendable {
  /// What has become of a summary.
  public enum Kind: Hashable, Sendable {
    case added
    case removed
    /// So many claims have another verdict than before; the first of them.
    case verdicts(count: Int, first: Slug)
    /// Claims came or went; the first new one, where there is one.
    case claims(added: Int, removed: Int, first: Slug?)
    /// Anything else.
    case text
  }

  /// Which summary it is.
  public var summary: Slug
  /// What has become of it.
  public var kind: Kind

  /// Creates a change.
  public init(summary: Slug, kind: Kind) {
    self.summary = summary
    self.kind = kind
  }
}
