import VerdictCore

/// One row of the key table: keys that belong together, and what they do.
package struct KeyRow: Sendable {
  package internal(set) var bindings: [(key: Key, action: Action)]
  /// What the keys do, in the order of their actions.
  package let does: CleanText
  package let scope: KeyScope
  /// The word for the footer, where the row deserves a place there.
  let hint: CleanText?
  /// The actions whose first keys stand before the word.
  let hinted: [Action]
  /// For a row of a page: an action of the row in the table that it stands below.
  let below: Action

  package init(
    _ bindings: [(Key, Action)], _ does: CleanText, in scope: KeyScope,
    hint: CleanText? = nil, with second: Action? = nil, below: Action = .nextPane
  ) {
    self.bindings = bindings.map { (key: $0.0, action: $0.1) }
    self.does = does
    self.scope = scope
    self.hint = hint
    hinted = [bindings.first?.1, second].compactMap(\.self)
    self.below = below
  }

  /// The names of the keys, in the table's order.
  package var keyLabels: [CleanText] { bindings.map(\.key.label) }

  /// The first keys of the actions that the footer is about: `j/k`, `[ ]`, `Enter`.
  var hintedKeys: CleanText {
    let labels = hinted.compactMap { action in bindings.first { $0.action == action }?.key.label }
    let areLetters = labels.allSatisfy { $0.string.allSatisfy(\.isLetter) }
    return labels.dropFirst().reduce(labels.first ?? "") { $0 + (areLetters ? "/" : " ") + $1 }
  }

  /// Whether the keys work nowhere but in a line that is being typed.
  var isForTyping: Bool { scope.includes(.prompt) && !scope.includes(.help) }
}

/// Where a row of keys works.
package struct KeyScope: Sendable {
  package let includes: @Sendable (KeyContext) -> Bool

  package static let always = KeyScope { _ in true }
  /// Wherever no text is typed.
  package static let everywhere = except(.types)
  package static let typing = with(.types)

  /// Where any of some things can be done.
  package static func with(_ abilities: Ability...) -> KeyScope {
    let abilities = Set(abilities)
    return KeyScope { !$0.abilities.isDisjoint(with: abilities) }
  }

  /// Wherever no text is typed and none of some things can be done.
  package static func except(_ abilities: Ability...) -> KeyScope {
    let abilities = Set(abilities).union([.types])
    return KeyScope { $0.abilities.isDisjoint(with: abilities) }
  }

  /// In some contexts of one page.
  package static func only(_ contexts: KeyContext...) -> KeyScope { only(contexts) }

  package static func only(_ contexts: [KeyContext]) -> KeyScope {
    let names = contexts.map(\.name)
    return KeyScope { names.contains($0.name) }
  }
}
