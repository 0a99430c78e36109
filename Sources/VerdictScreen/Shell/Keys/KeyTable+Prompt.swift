extension KeyTable {
  /// The keys of the line that is being typed; all others that print are text.
  static let promptRows: [KeyRow] = [
    KeyRow([(.enter, .accept)], "in a prompt: keep what was typed", in: .typing),
    KeyRow(
      [(.escape, .cancel), (.control("c"), .cancel), (.control("g"), .cancel)],
      "in a prompt: leave it, and all as it was before", in: .typing),
    KeyRow(
      [
        (.up, .older), (.down, .newer), (.control("p"), .older), (.control("n"), .newer),
      ],
      "in a prompt: what was typed before, and back", in: .typing),
    KeyRow(
      [(.tab, .complete), (.backTab, .completeBack)],
      "in a prompt: complete a command; the one before", in: .typing),
    KeyRow(
      [
        (.left, .edit(.left)), (.right, .edit(.right)), (.control("b"), .edit(.left)),
        (.control("f"), .edit(.right)), (.home, .edit(.start)), (.end, .edit(.end)),
        (.control("a"), .edit(.start)), (.control("e"), .edit(.end)),
      ],
      "in a prompt: a character back, on; the start, the end", in: .typing),
    KeyRow(
      [
        (.backspace, .edit(.deleteBackward)), (.delete, .edit(.deleteForward)),
        (.control("w"), .edit(.deleteWord)), (.control("u"), .edit(.deleteToStart)),
        (.control("k"), .edit(.deleteToEnd)),
      ],
      "in a prompt: delete a character, a word, all before or after the cursor", in: .typing),
  ]
}
