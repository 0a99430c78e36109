import VerdictCore

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

  /// A text as one line: blanks for line ends and tabs, no other control characters, and nothing
  /// blank around it.
  static func line(of text: String) -> String {
    let parts = text.prefix(limit).split { $0.isNewline || $0 == "\t" }
    let scalars = parts.joined(separator: " ").unicodeScalars
      .filter { $0.properties.generalCategory != .control }
    return String(String.UnicodeScalarView(scalars))
  }

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

/// One thing that a key does to a line of text and the cursor in it.
package enum TextEdit: Hashable, Sendable {
  case insert(Character)
  case left
  case right
  case start
  case end
  case deleteBackward
  case deleteForward
  /// The word before the cursor, with the blanks after it.
  case deleteWord
  case deleteToStart
  case deleteToEnd
}

extension LineEditor {
  /// Draws the line after a mark, scrolled so that the cursor is in view.
  ///
  /// Returns the column of the screen where the text's first cell is, or would be.
  @discardableResult
  package func draw(after mark: Line, in frame: inout Frame, rect: Rect) -> Int {
    let text = rect.inset(left: frame.draw(mark, in: rect) - rect.x)
    guard text.width > 2 else { return text.x }
    let line = CleanText(self.text)
    let column = CleanText(beforeCursor).width
    let step = max(1, text.width / 2)
    let offset = column < text.width - 1 ? 0 : (column - text.width + 1) / step * step + step
    let shown = line.dropping(offset)
    frame.draw(shown.text, in: text.inset(left: shown.indent))
    if offset > 0 {
      frame.draw("‹", .muted, in: Rect(x: text.x - 1, y: text.y, width: 1, height: 1))
    }
    frame.select(Rect(x: text.x + column - offset, y: text.y, width: cursorWidth, height: 1))
    return text.x - offset
  }

  /// How many cells the character under the cursor takes; 1 where it stands after the text.
  private var cursorWidth: Int {
    let rest = CleanText(text).width - CleanText(beforeCursor).width
    return max(1, min(rest, CleanText(afterCursor.prefix(1)).width))
  }
}
