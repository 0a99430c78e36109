import Yams

/// Why a config file, or a part of it, cannot be used.
public struct PreferencesError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Fault: Hashable, Sendable {
    case notYAML
    case twice(key: String)
    case notAMapping
    case notAText(key: String)
    case notYesOrNo(key: String)
    /// A key, and the keys that may stand there.
    case unknownKey(String, known: [String])
    case unknownTheme(String)
    case notAColour(String, of: ThemeColour)
    case keysNotAMapping
    case notKeys(action: String)
    /// A name, and the actions there are.
    case unknownAction(String, known: [String])
    case unknownKeyOfKeyboard(String)
    /// A key that terminals send as another one.
    case neverSent(key: String, instead: String)
    /// A key that another action has where this one works too.
    case taken(key: String, action: String, by: String)
    /// A character chosen for an action that works while a line is typed too.
    case isText(key: String, action: String)
    case viewsNotAMapping
    case viewsOnOneLine
    case viewWithoutQuery(String)
    case viewOfUnknownList(String)
    /// The view of that name, and what is wrong with its query.
    case badView(String, QueryError)
  }

  /// What is wrong.
  public let fault: Fault
  /// Where the file is wrong.
  public let location: SourceLocation

  /// Creates an error about a part of a file.
  public init(_ fault: Fault, at location: SourceLocation = .start) {
    self.fault = fault
    self.location = location
  }

  /// The error about a node of YAML.
  init(_ fault: Fault, at node: Node) { self.init(fault, at: SourceLocation(node)) }

  /// The error for what the reader of YAML says of a text.
  init(reading error: any Error, of yaml: String) {
    switch error {
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      let key = keys.first ?? ""
      let start = SourceLocation(context.mark)
      self.init(.twice(key: key), at: Self.location(ofSecond: key, in: yaml, from: start) ?? start)
    case YamlError.scanner(_, _, let mark, _), YamlError.parser(_, _, let mark, _),
      YamlError.composer(_, _, let mark, _):
      self.init(.notYAML, at: SourceLocation(mark))
    default: self.init(.notYAML)
    }
  }

  /// Where a key stands for the second time at the start of a line, below the start of its mapping.
  private static func location(
    ofSecond key: String, in yaml: String, from start: SourceLocation
  ) -> SourceLocation? {
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    let found = lines.dropFirst(start.line - 1).compactMap { index, line -> SourceLocation? in
      let indent = line.prefix { $0 == " " }.count
      let isKey = indent == start.column - 1 && line.dropFirst(indent).hasPrefix(key + ":")
      return isKey ? SourceLocation(line: index + 1, column: indent + 1) : nil
    }
    return found.dropFirst().first
  }

  /// Line and column, and one sentence for the person who wrote the file, lower-case and without a
  /// full stop; texts of the file are in it, untrusted.
  public var description: String { "\(location.line):\(location.column): \(fault.sentence)" }
}

extension PreferencesError.Fault {
  /// What is wrong and what to write instead, lower-case and without a full stop.
  public var sentence: String {
    switch self {
    case .notYAML: "this is not YAML; write lines such as `library: ~/talks`"
    case .twice(let key): "the key \(key.quoted) stands twice; keep one of the two"
    case .notAMapping: "write keys and values, such as `library: ~/talks`"
    case .notAText(let key): "the value of '\(key)' must be a text"
    case .notYesOrNo(let key): "the value of '\(key)' must be yes or no"
    case .unknownKey(let key, let known):
      "the key \(key.quoted) means nothing here; \(Self.hint(for: key, among: known))"
    case .unknownTheme(let name):
      "there is no theme \(name.quoted); "
        + Self.hint(for: name, among: ThemeName.allCases.map(\.rawValue))
    case .notAColour(let text, let colour):
      "\(text.quoted) is no colour for '\(colour.rawValue)'; "
        + "write a number of xterm's palette, 0 to 255"
    case .keysNotAMapping:
      "write actions and keys under 'keys', such as `copy: Y` or `close: [q, <F10>]`"
    case .notKeys(let action):
      "write a key for \(action.quoted), such as `Y` or `<^D>`, or several in brackets"
    case .unknownAction(let name, let known):
      "there is no action \(name.quoted); "
        + (Suggestion.nearest(to: name, among: known).map { "did you mean '\($0)'?" }
          ?? "`verdict config` lists them")
    case .unknownKeyOfKeyboard(let key):
      "\(key.quoted) is no key; write one character, or a name such as <Enter>, <^D>, <F5>"
    case .neverSent(let key, let instead):
      "terminals send \(key.quoted) as \(instead.quoted), so it can never be pressed; "
        + "write another key"
    case .taken(let key, let action, let other):
      "\(key.quoted) cannot be a key of '\(action)', since '\(other)' has it in the same place; "
        + "write another key, or choose other keys for '\(other)' too"
    case .isText(let key, let action):
      "\(key.quoted) cannot be a key of '\(action)', which works while a line is typed too, where it "
        + "is text; write a key such as <^X> or <F5>"
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

  private static func hint(for name: String, among known: [String]) -> String {
    Suggestion.nearest(to: name, among: known).map { "did you mean '\($0)'?" }
      ?? "use one of: \(known.joined(separator: ", "))"
  }
}

extension SourceLocation {
  /// Where a node of YAML stands; the start of the file for one that stands nowhere.
  init(_ node: Node) { self = node.mark.map { SourceLocation($0) } ?? .start }

  init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }
}
