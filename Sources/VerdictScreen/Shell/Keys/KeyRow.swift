import VerdictCore

/// One row of the key table: keys that belong together, and what they do.
package struct KeyRow: Sendable {
  package let bindings: [(key: Key, action: Action)]
  /// What the keys do, in the order of their actions.
  package let does: CleanText
  package let scope: KeyScope
  /// The key and the word for the footer, where the row deserves a place there.
  package let hint: (keys: CleanText, word: CleanText)?
  /// For a row of a page: an action of the row in the table that it stands below.
  let below: Action

  package init(
    _ bindings: [(Key, Action)], _ does: CleanText, in scope: KeyScope,
    hint: (CleanText, CleanText)? = nil, below: Action = .nextPane
  ) {
    self.bindings = bindings.map { (key: $0.0, action: $0.1) }
    self.does = does
    self.scope = scope
    self.hint = hint.map { (keys: $0.0, word: $0.1) }
    self.below = below
  }

  /// The names of the keys, in the table's order.
  package var keyLabels: [CleanText] { bindings.map(\.key.label) }
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
