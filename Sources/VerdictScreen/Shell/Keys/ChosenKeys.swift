import VerdictCore

/// The table of keys as a person wants it, and what of that cannot be.
///
/// A choice that cannot be counts for nothing: its action keeps the keys that it had.
package struct ChosenKeys {
  package private(set) var table = KeyTable.standard
  /// In the order of the file.
  package private(set) var problems: [PreferencesError] = []

  /// A choice whose action and keys there are.
  private struct Known {
    let choice: KeyChoice
    let action: Action
    let keys: [(key: Key, written: KeyChoice.Key)]
  }

  /// - Parameter choices: Those of the config file, in its order.
  package init(_ choices: [KeyChoice]) {
    var known = choices.compactMap { self.known($0) }
    table = Self.table(of: known)
    while let (index, error) = Self.conflict(in: table, of: known) {
      problems.append(error)
      known.remove(at: index)
      table = Self.table(of: known)
    }
    problems.sort { $0.location < $1.location }
  }

  private static func table(of known: [Known]) -> KeyTable {
    known.isEmpty
      ? .standard
      : .standard.choosing(
        Dictionary(known.map { ($0.action, $0.keys.map(\.key)) }) { first, _ in first })
  }

  private mutating func known(_ choice: KeyChoice) -> Known? {
    guard let action = Action.named.first(where: { $0.name == choice.action })?.action else {
      problems.append(
        PreferencesError(
          .unknownAction(choice.action, known: Action.named.map(\.name)), at: choice.location))
      return nil
    }
    var keys: [(key: Key, written: KeyChoice.Key)] = []
    for chosen in choice.keys {
      let key = Key(chosen: chosen.text)
      guard let key, key.sentAs == nil else {
        let fault: PreferencesError.Fault =
          key?.sentAs.map { .neverSent(key: chosen.text, instead: $0.label.string) }
          ?? .unknownKeyOfKeyboard(chosen.text)
        problems.append(PreferencesError(fault, at: chosen.location))
        return nil
      }
      if !keys.contains(where: { $0.key == key }) { keys.append((key, chosen)) }
    }
    return Known(choice: choice, action: action, keys: keys)
  }

  /// The last choice of a key that cannot be: the key does something else in the same context.
  private static func conflict(
    in table: KeyTable, of known: [Known]
  ) -> (index: Int, error: PreferencesError)? {
    for (index, chosen) in known.enumerated().reversed() {
      let name = chosen.choice.action
      for (key, written) in chosen.keys {
        let location = written.location
        if case .character = key, table.works(chosen.action, in: .prompt) {
          return (index, PreferencesError(.isText(key: written.text, action: name), at: location))
        }
        guard let other = table.other(than: chosen.action, by: key) else { continue }
        // Of two choices the later one goes, and it comes first here.
        let fault = PreferencesError.Fault.taken(
          key: written.text, action: name, by: other.name ?? "the prompt")
        return (index, PreferencesError(fault, at: location))
      }
    }
    return nil
  }
}

extension KeyTable {
  fileprivate func works(_ action: Action, in context: KeyContext) -> Bool {
    rows.contains { row in
      row.scope.includes(context) && !row.isForTyping
        && row.bindings.contains { $0.action == action }
    }
  }

  /// What else a key does in a context in which it does that.
  fileprivate func other(than action: Action, by key: Key) -> Action? {
    for context in KeyContext.all {
      let here = rows.filter { $0.scope.includes(context) }.flatMap(\.bindings)
        .filter { $0.key == key }
      guard here.contains(where: { $0.action == action }) else { continue }
      if let other = here.first(where: { $0.action != action }) { return other.action }
    }
    return nil
  }
}

extension Key {
  /// One key as the config file has it: a character, or a label with or without angle brackets.
  init?(chosen text: String) {
    let keys = Key.sequence("<\(text)>") ?? Key.sequence(text) ?? []
    guard keys.count == 1, let key = keys.first else { return nil }
    // A terminal sends a scalar at a time, and controls as other keys.
    if case .character(let character) = key {
      let text = String(character)
      guard text.unicodeScalars.count == 1, CleanText(text).string == text else { return nil }
    }
    self = key
  }

  /// The key that terminals send in place of this one; nil where they send it.
  fileprivate var sentAs: Key? {
    switch self {
    case .control("h"): .backspace
    case .control("i"): .tab
    case .control("j"), .control("m"): .enter
    default: nil
    }
  }
}
