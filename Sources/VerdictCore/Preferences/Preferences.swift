import Yams

/// What a person has set in the config file.
public struct Preferences: Hashable, Sendable {
  /// The folder to browse where none is named.
  public private(set) var library: String?
  /// Queries under names, in the order of the file.
  public private(set) var views: [SavedView] = []
  /// Why some views are left out; everything else counts.
  public private(set) var problems: [PreferencesError] = []

  /// Reads the text of the file; keys that mean nothing here are left alone.
  ///
  /// - Throws: `PreferencesError` where the text is not a mapping, or a value not what it should be.
  public init(yaml: String) throws(PreferencesError) {
    let root: Node?
    do {
      root = try Yams.compose(yaml: yaml)
    } catch {
      throw .notYAML
    }
    guard let root, root != Node("") else { return }
    guard let mapping = root.mapping else { throw .notAMapping }
    if let value = mapping["library"] {
      guard let text = value.scalar?.string, !text.isEmpty else { throw .notAText(key: "library") }
      library = text
    }
    if let value = mapping["views"] { try readViews(value) }
  }

  private mutating func readViews(_ node: Node) throws(PreferencesError) {
    if node.scalar?.string.isEmpty == true { return }
    guard let mapping = node.mapping else { throw .viewsNotAMapping }
    for (key, value) in mapping {
      guard let name = key.scalar?.string, !name.isEmpty else { throw .viewsNotAMapping }
      do {
        views.append(try Self.view(name, value))
      } catch {
        problems.append(error)
      }
    }
  }

  /// A view written as `name: query` or `name: {list: claims, query: …}`.
  private static func view(_ name: String, _ node: Node) throws(PreferencesError) -> SavedView {
    var view = SavedView(name: name, query: "")
    if let query = node.scalar?.string {
      view.query = query
    } else {
      guard let query = node.mapping?["query"]?.scalar?.string else {
        throw .viewWithoutQuery(name)
      }
      view.query = query
      if let list = node.mapping?["list"] {
        guard let known = list.scalar.flatMap({ SavedView.List(rawValue: $0.string) }) else {
          throw .viewOfUnknownList(name)
        }
        view.list = known
      }
    }
    do {
      guard try Query(parsing: view.query) != .everything else {
        throw PreferencesError.viewWithoutQuery(name)
      }
    } catch let error as QueryError {
      throw .badView(name, error)
    } catch {
      throw .viewWithoutQuery(name)
    }
    return view
  }
}

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
