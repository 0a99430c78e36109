import Yams

/// What a person has set in the config file.
public struct Preferences: Hashable, Sendable {
  /// The folder to browse where none is named.
  public var library: String?

  /// Reads the text of the file; keys that mean nothing here are left alone.
  ///
  /// - Throws: `PreferencesError` where the text is not a mapping, or a value not a text.
  public init(yaml: String) throws(PreferencesError) {
    let root: Node?
    do {
      root = try Yams.compose(yaml: yaml)
    } catch {
      throw .notYAML
    }
    guard let root, root != Node("") else { return }
    guard let mapping = root.mapping else { throw .notAMapping }
    guard let value = mapping["library"] else { return }
    guard let text = value.scalar?.string, !text.isEmpty else { throw .notAText(key: "library") }
    library = text
  }
}
