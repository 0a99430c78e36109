/// One `**Key:** value` line of a claim that the format gives no meaning to.
public struct ClaimAttribute: Hashable, Sendable {
  /// The key as written, without its colon.
  public var key: String
  /// Markdown, on one line.
  public var value: String

  /// Creates an attribute.
  public init(key: String, value: String) {
    self.key = key
    self.value = value
  }
}
