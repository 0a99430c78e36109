import VerdictCore

/// One row of the key table: keys that belong together, and what they do.
package struct KeyRow: Sendable {
  package let bindings: [(key: Key, action: Action)]
  /// What the keys do, in the order of their actions.
  package let does: CleanText
  /// Where the keys work.
  package let contexts: Set<KeyContext>
  /// The key and the word for the footer, where the row deserves a place there.
  package let hint: (keys: CleanText, word: CleanText)?

  init(
    _ bindings: [(Key, Action)], _ does: CleanText, in contexts: Set<KeyContext>,
    hint: (CleanText, CleanText)? = nil
  ) {
    self.bindings = bindings.map { (key: $0.0, action: $0.1) }
    self.does = does
    self.contexts = contexts
    self.hint = hint.map { (keys: $0.0, word: $0.1) }
  }

  /// The names of the keys, in the table's order.
  package var keyLabels: [CleanText] { bindings.map(\.key.label) }
}
