import Yams

/// What a person has set in the config file.
public struct Preferences: Hashable, Sendable {
  /// The folder to browse where none is named.
  public internal(set) var library: String?
  /// The colours of the interface.
  public internal(set) var theme: ThemeChoice?
  /// Other keys for actions, in the order of the file; not all need mean anything.
  public internal(set) var keys: [KeyChoice] = []
  /// The command that edits a file, where no variable names one.
  public internal(set) var editor: String?
  /// The command that opens a link.
  public internal(set) var opener: String?
  /// The command that shows text longer than the terminal.
  public internal(set) var pager: String?
  /// Whether the browser takes the mouse.
  public internal(set) var mouse: Bool?
  /// Whether queries are kept for the next start.
  public internal(set) var remember: Bool?
  /// Queries under names, in the order of the file.
  public internal(set) var views: [SavedView] = []
  /// Where the file sets each key, and each view as `views.NAME`.
  public private(set) var locations: [String: SourceLocation] = [:]
  /// What in the file counts for nothing, and why, in the order of the file; everything else counts.
  public private(set) var problems: [PreferencesError] = []

  /// Nothing set.
  public init() {}

  private static let viewKeys = ["query", "list"]

  /// Reads the text of the file.
  ///
  /// - Throws: `PreferencesError` where the text is not a mapping, or where the library or the views
  ///   are not what they should be.
  public init(yaml: String) throws(PreferencesError) {
    let root: Node?
    do {
      root = try Yams.compose(yaml: yaml)
    } catch {
      throw PreferencesError(reading: error, of: yaml)
    }
    guard let root, root != Node("") else { return }
    guard let mapping = root.mapping else { throw PreferencesError(.notAMapping, at: root) }
    for setting in Setting.all {
      guard let entry = mapping.first(where: { $0.key.string == setting.key }) else { continue }
      do {
        try setting.read(&self, entry.value)
        locations[setting.key] = SourceLocation(entry.key)
      } catch {
        let error = error as? PreferencesError ?? PreferencesError(.notYAML, at: entry.value)
        if setting.isNeeded { throw error }
        problems.append(error)
      }
    }
    noteUnknownKeys(of: mapping, known: Setting.all.map(\.key))
    problems.sort { $0.location < $1.location }
  }

  private mutating func noteUnknownKeys(of mapping: Node.Mapping, known: [String]) {
    for (key, _) in mapping {
      guard let name = key.scalar?.string, !known.contains(name) else { continue }
      problems.append(PreferencesError(.unknownKey(name, known: known), at: key))
    }
  }

  /// A theme by its name, or with colours of one's own: `{name: dark, hype: 208}`.
  mutating func readTheme(_ node: Node) throws(PreferencesError) {
    var choice = ThemeChoice()
    guard let mapping = node.mapping else {
      choice.name = try Self.themeName(node)
      theme = choice
      return
    }
    if let name = mapping["name"] { choice.name = try Self.themeName(name) }
    for colour in ThemeColour.allCases {
      guard let value = mapping[colour.rawValue] else { continue }
      if let number = value.scalar.flatMap({ Int($0.string) }), (0...255).contains(number) {
        choice.colours[colour] = number
      } else {
        let text = value.scalar?.string ?? ""
        problems.append(PreferencesError(.notAColour(text, of: colour), at: value))
      }
    }
    noteUnknownKeys(of: mapping, known: ["name"] + ThemeColour.allCases.map(\.rawValue))
    theme = choice
  }

  private static func themeName(_ node: Node) throws(PreferencesError) -> ThemeName {
    let text = node.scalar?.string ?? ""
    guard let name = ThemeName(rawValue: text) else {
      throw PreferencesError(.unknownTheme(text), at: node)
    }
    return name
  }

  mutating func readKeys(_ node: Node) throws(PreferencesError) {
    if node.scalar?.string.isEmpty == true { return }
    guard let mapping = node.mapping else { throw PreferencesError(.keysNotAMapping, at: node) }
    for (key, value) in mapping {
      let action = key.scalar?.string ?? ""
      let nodes = value.sequence.map(Array.init) ?? [value]
      let chosen = nodes.compactMap { node in
        node.scalar.map { KeyChoice.Key($0.string, at: SourceLocation(node)) }
      }
      if chosen.isEmpty || chosen.count < nodes.count || chosen.contains(where: \.text.isEmpty) {
        problems.append(PreferencesError(.notKeys(action: action), at: value))
      } else {
        keys.append(KeyChoice(action: action, at: SourceLocation(key), keys: chosen))
      }
    }
  }

  mutating func readViews(_ node: Node) throws(PreferencesError) {
    if node.scalar?.string.isEmpty == true { return }
    guard let mapping = node.mapping else { throw PreferencesError(.viewsNotAMapping, at: node) }
    for (key, value) in mapping {
      guard let name = key.scalar?.string, !name.isEmpty else {
        throw PreferencesError(.viewsNotAMapping, at: key)
      }
      do {
        views.append(try Self.view(name, value))
        locations["views.\(name)"] = SourceLocation(key)
        if let mapping = value.mapping { noteUnknownKeys(of: mapping, known: Self.viewKeys) }
      } catch {
        problems.append(error)
      }
    }
  }

  /// A view written as `name: query` or `name: {list: claims, query: …}`.
  private static func view(_ name: String, _ node: Node) throws(PreferencesError) -> SavedView {
    var view = SavedView(name: name, query: "")
    let query = node.mapping?["query"] ?? node
    guard let text = query.scalar?.string else {
      throw PreferencesError(.viewWithoutQuery(name), at: node)
    }
    view.query = text
    if let list = node.mapping?["list"] {
      guard let known = list.scalar.flatMap({ SavedView.List(rawValue: $0.string) }) else {
        throw PreferencesError(.viewOfUnknownList(name), at: list)
      }
      view.list = known
    }
    let parsed: Query
    do {
      parsed = try Query(parsing: view.query)
    } catch {
      throw PreferencesError(.badView(name, error), at: query)
    }
    guard parsed != .everything else { throw PreferencesError(.viewWithoutQuery(name), at: query) }
    return view
  }
}
