/// Why a config file, or a part of it, cannot be used.
public enum PreferencesError: Error, Hashable, Sendable, CustomStringConvertible {
  case notYAML
  case notAMapping
  case notAText(key: String)
  case viewsNotAMapping
  case viewsOnOneLine
  case viewWithoutQuery(String)
  case viewOfUnknownList(String)
  /// The view of that name, and what is wrong with its query.
  case badView(String, QueryError)

  /// One sentence for the person who wrote the file, lower-case and without a full stop.
  public var description: String {
    switch self {
    case .notYAML: "this is not YAML; write lines such as `library: ~/talks`"
    case .notAMapping: "write keys and values, such as `library: ~/talks`"
    case .notAText(let key): "the value of '\(key)' must be a text"
    case .viewsNotAMapping:
      "write names and queries under 'views', such as `disputed: verdict:hype`"
    case .viewsOnOneLine:
      "write each view on a line of its own under 'views', so that one can be added"
    case .viewWithoutQuery(let name):
      "the view \(name.quoted) has no query; write a text, such as `verdict:hype`"
    case .viewOfUnknownList(let name):
      "the view \(name.quoted) must be a list of 'summaries' or 'claims'"
    case .badView(let name, let error):
      "the query of the view \(name.quoted), column \(error.column): \(error.expectation)"
    }
  }
}
