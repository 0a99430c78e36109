/// Why a config file cannot be used.
public enum PreferencesError: Error, Hashable, Sendable, CustomStringConvertible {
  case notYAML
  case notAMapping
  case notAText(key: String)

  public var description: String {
    switch self {
    case .notYAML: "this is not YAML; write lines such as `library: ~/talks`"
    case .notAMapping: "write keys and values, such as `library: ~/talks`"
    case .notAText(let key): "the value of '\(key)' must be a text"
    }
  }
}
