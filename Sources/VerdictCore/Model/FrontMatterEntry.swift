/// A front matter key that the format gives no meaning to, or whose value it cannot use.
public struct FrontMatterEntry: Hashable, Sendable {
  /// The key as text, without the quotes that YAML may need.
  public var key: String
  /// The YAML of the value as written: what follows `key:`, further lines included.
  public var yaml: String

  /// Creates an entry; `yaml` must be valid after `key:`.
  public init(key: String, yaml: String) {
    self.key = key
    self.yaml = yaml
  }
}
