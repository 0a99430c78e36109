/// A front matter key that the format gives no meaning to, or whose value it cannot use.
public struct FrontMatterEntry: Hashable, Sendable {
  public var key: String
  /// The YAML of the value as written: what follows `key:`, further lines included.
  public var yaml: String

  public init(key: String, yaml: String) {
    self.key = key
    self.yaml = yaml
  }
}
