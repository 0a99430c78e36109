/// The keys that a person has chosen for an action, as the config file has them.
///
/// Which actions and keys there are is for the interface to say.
public struct KeyChoice: Hashable, Sendable {
  /// One key, in the notation of the file.
  public struct Key: Hashable, Sendable {
    /// The key, such as `j`, `Enter` or `^D`.
    public var text: String
    /// Where the file has it.
    public var location: SourceLocation

    /// Creates a key; it need not be one that there is.
    public init(_ text: String, at location: SourceLocation) {
      self.text = text
      self.location = location
    }
  }

  /// The name of the action.
  public var action: String
  /// Where the file has the name.
  public var location: SourceLocation
  /// At least one.
  public var keys: [Key]

  /// Creates a choice; neither the action nor the keys need be such as there are.
  public init(action: String, at location: SourceLocation, keys: [Key]) {
    self.action = action
    self.location = location
    self.keys = keys
  }
}
