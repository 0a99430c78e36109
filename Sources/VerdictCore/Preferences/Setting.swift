import Yams

/// A key of the config file: a row of the one table from which the file is read, described and
/// reported.
public struct Setting: Sendable {
  /// The key; a contract with users.
  public let key: String
  /// What may stand as its value, in markdown.
  public let values: String
  /// What the value does, in markdown, as a clause without a full stop.
  public let meaning: String
  /// Whether the whole file counts for nothing where the value cannot be read.
  let isNeeded: Bool
  let read: @Sendable (inout Preferences, Node) throws -> Void

  private init(
    _ key: String, _ values: String, _ meaning: String, isNeeded: Bool = false,
    read: @escaping @Sendable (inout Preferences, Node) throws -> Void
  ) {
    self.key = key
    self.values = values
    self.meaning = meaning
    self.isNeeded = isNeeded
    self.read = read
  }

  /// A key whose value is a text.
  private init(
    _ key: String, _ values: String, _ meaning: String, isNeeded: Bool = false,
    text path: WritableKeyPath<Preferences, String?> & Sendable
  ) {
    self.init(key, values, meaning, isNeeded: isNeeded) { preferences, node in
      guard let text = node.scalar?.string, !text.isEmpty else {
        throw PreferencesError(.notAText(key: key), at: node)
      }
      preferences[keyPath: path] = text
    }
  }

  /// A key whose value is yes or no.
  private init(
    _ key: String, _ meaning: String, flag path: WritableKeyPath<Preferences, Bool?> & Sendable
  ) {
    self.init(key, "`yes`, `no`", meaning) { preferences, node in
      switch node.scalar?.string.lowercased() {
      case "yes", "true", "on": preferences[keyPath: path] = true
      case "no", "false", "off": preferences[keyPath: path] = false
      default: throw PreferencesError(.notYesOrNo(key: key), at: node)
      }
    }
  }

  /// All keys, in the order in which they are told.
  public static let all: [Setting] = [
    Setting(
      "library", "a folder, such as `~/talks`",
      "the library where neither a folder nor `$VERDICT_LIBRARY` names one", isNeeded: true,
      text: \.library),
    Setting(
      "theme", ThemeName.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "),
      """
      the colours; `dark` and `light` are for such a background, the others ask the terminal for it. \
      Single colours by their numbers in xterm's palette: `{name: dark, hype: 208}`, with \
      \(ThemeColour.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "))
      """
    ) { try $0.readTheme($1) },
    Setting(
      "keys", "`copy: Y`, `close: [q, <F10>]`",
      "other keys for an action, in place of its own; the actions are below"
    ) { try $0.readKeys($1) },
    Setting(
      "editor", "a command", "what `e` starts where neither `$VISUAL` nor `$EDITOR` names one",
      text: \.editor),
    Setting(
      "opener", "a command", "what opens a link, in place of `$BROWSER` and the system's opener",
      text: \.opener),
    Setting(
      "pager", "a command",
      "what shows text longer than the terminal, in place of `$PAGER` and `less -R`; `cat` for none",
      text: \.pager),
    Setting("mouse", "whether the browser takes the mouse", flag: \.mouse),
    Setting("remember", "whether queries are kept for the next start", flag: \.remember),
    Setting(
      "views", "names and queries",
      """
      lists by a saved query: `disputed: verdict:hype agrees:sam-*`, \
      `unsourced: {list: claims, query: "-has:evidence"}`
      """,
      isNeeded: true
    ) { try $0.readViews($1) },
  ]

  /// The table as text for a terminal: a key, its values, and what it sets.
  public static func text(width: Int) -> String {
    all.map { setting in
      let text = "\(setting.key): \(setting.values)\n  \(setting.meaning)"
      return text.replacing("`", with: "")
    }.joined(separator: "\n")
  }

  /// The table in markdown, for the README.
  public static var markdown: String {
    let rows = all.map { "| `\($0.key)` | \($0.values) | \($0.meaning) |" }
    return (["| key | value | sets |", "| --- | --- | --- |"] + rows).joined(separator: "\n") + "\n"
  }
}
