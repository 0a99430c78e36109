/// A line of text that is being typed, and where in it the cursor is.
package struct LineEditor: Hashable, Sendable {
  /// Longer than any line that a person types; what goes beyond is not taken, so that a paste by
  /// mistake ends soon.
  private static let limit = 1000

  private var characters: [Character]
  /// How many characters stand before the cursor.
  package private(set) var cursor: Int

  /// The cursor stands after the text.
  package init(_ text: String = "") {
    characters = Array(text.prefix(Self.limit))
    cursor = characters.count
  }

  package var text: String { String(characters) }
  package var beforeCursor: String { String(characters[..<cursor]) }
  package var afterCursor: String { String(characters[cursor...]) }
  package var isEmpty: Bool { characters.isEmpty }

  package mutating func perform(_ edit: TextEdit) {
    switch edit {
    case .insert(let character): insert(character)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .start: cursor = 0
    case .end: cursor = characters.count
    case .deleteBackward: delete(max(0, cursor - 1)..<cursor)
    case .deleteForward: delete(cursor..<min(cursor + 1, characters.count))
    case .deleteWord: delete(startOfWord..<cursor)
    case .deleteToStart: delete(0..<cursor)
    case .deleteToEnd: delete(cursor..<characters.count)
    }
  }

  /// Inserts a character, or what it makes of the one before it: marks may come as keys of their own.
  private mutating func insert(_ character: Character) {
    guard characters.count < Self.limit else { return }
    if cursor > 0 {
      let joined = String([characters[cursor - 1], character])
      if joined.count == 1, joined.unicodeScalars.count < 32 {
        characters[cursor - 1] = Character(joined)
        return
      }
    }
    characters.insert(character, at: cursor)
    cursor += 1
  }

  private mutating func delete(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var startOfWord: Int {
    let before = characters[..<cursor]
    let word = before.lastIndex { !$0.isWhitespace }.map { before[...$0] } ?? []
    return word.lastIndex { $0.isWhitespace }.map { $0 + 1 } ?? 0
  }
}
