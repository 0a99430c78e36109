import VerdictCore

/// One key as a person presses it.
package enum Key: Hashable, Sendable {
  case character(Character)
  /// The key with Control, named by its lower-case letter.
  case control(Character)
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  /// F1 to F12.
  case function(Int)
}

extension Key: ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral {
  package init(extendedGraphemeClusterLiteral character: Character) { self = .character(character) }

  /// What a person calls the key: `j`, `Enter`, `^D`, `F1`.
  package var label: CleanText {
    switch self {
    case .character(" "): "Space"
    case .character(let character): CleanText(String(character))
    case .control(let letter): CleanText("^" + letter.uppercased())
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "S-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    }
  }

  /// Reads keys as tests and scripts write them: characters as they are, others by their label in
  /// angle brackets, as in `jj<Enter><^D>`; nil where a label is unknown.
  package static func sequence(_ notation: String) -> [Key]? {
    var keys: [Key] = []
    var rest = notation[...]
    while let first = rest.popFirst() {
      guard first == "<", let end = rest.firstIndex(of: ">") else {
        keys.append(.character(first))
        continue
      }
      guard let key = named[String(rest[..<end])] else { return nil }
      keys.append(key)
      rest = rest[rest.index(after: end)...]
    }
    return keys
  }

  private static let named: [String: Key] = {
    let keys: [Key] =
      [
        .character(" "), .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left,
        .right, .home, .end, .pageUp, .pageDown,
      ] + (1...12).map(Key.function) + "abcdefghijklmnopqrstuvwxyz".map(Key.control)
    return Dictionary(uniqueKeysWithValues: keys.map { ($0.label.string, $0) })
  }()
}
