import Yams

/// What a person has set in the config file.
public struct Preferences: Hashable, Sendable {
  /// The folder to browse where none is named.
  public private(set) var library: String?
  /// The command that edits a file, where no variable names one.
  public private(set) var editor: String?
  /// The command that opens a link.
  public private(set) var opener: String?
  /// Queries under names, in the order of the file.
  public private(set) var views: [SavedView] = []
  /// Why some views are left out, and which keys mean nothing; everything else counts.
  public private(set) var problems: [PreferencesError] = []

  /// The keys whose values are texts.
  private static let texts:
    [(key: String, value: WritableKeyPath<Preferences, String?> & Sendable)] = [
      ("library", \.library), ("editor", \.editor), ("opener", \.opener),
    ]
  private static let keys = texts.map(\.key) + ["views"]
  private static let viewKeys = ["query", "list"]

  /// Reads the text of the file.
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
    for (key, path) in Self.texts {
      guard let value = mapping[key] else { continue }
      guard let text = value.scalar?.string, !text.isEmpty else { throw .notAText(key: key) }
      self[keyPath: path] = text
    }
    if let value = mapping["views"] { try readViews(value) }
    noteUnknownKeys(of: mapping, known: Self.keys)
  }

  private mutating func noteUnknownKeys(of mapping: Node.Mapping, known: [String]) {
    for (key, _) in mapping {
      guard let name = key.scalar?.string, !known.contains(name) else { continue }
      problems.append(.unknownKey(name, line: key.mark?.line ?? 1, known: known))
    }
  }

  private mutating func readViews(_ node: Node) throws(PreferencesError) {
    if node.scalar?.string.isEmpty == true { return }
    guard let mapping = node.mapping else { throw .viewsNotAMapping }
    for (key, value) in mapping {
      guard let name = key.scalar?.string, !name.isEmpty else { throw .viewsNotAMapping }
      do {
        views.append(try Self.view(name, value))
        if let mapping = value.mapping { noteUnknownKeys(of: mapping, known: Self.viewKeys) }
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
  /// A key, its line from 1, and the keys that may stand there.
  case unknownKey(String, line: Int, known: [String])
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
    case .unknownKey(let key, let line, let known):
      "line \(line): the key \(key.quoted) means nothing here; "
        + (Suggestion.nearest(to: key, among: known).map { "did you mean '\($0)'?" }
          ?? "use one of: \(known.joined(separator: ", "))")
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
