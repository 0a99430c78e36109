extension Frame {
  /// The frame for terminals without box drawing: each of the program's own marks is an ASCII
  /// character of the same width; letters stay.
  ///
  /// Agreeing strokes are `-` and `|`, contradicting ones `.` and `:`; joints are `+` or `*`,
  /// crossings `|`.
  package var ascii: Frame {
    var frame = self
    for y in 0..<size.height {
      for x in 0..<size.width {
        let cell = self[x, y]
        guard cell.text.utf8.count > 1, let mark = Self.ascii(for: cell.text) else { continue }
        for offset in 0..<max(1, Int(cell.width)) where x + offset < size.width {
          frame[x + offset, y] = Cell(text: mark, width: 1, style: self[x + offset, y].style)
        }
      }
    }
    return frame
  }

  /// What stands for a mark in each of its cells; nil for what is no mark of the program.
  private static func ascii(for text: String) -> String? {
    if let mark = marks[text] { return mark }
    guard text.unicodeScalars.count == 1 else { return nil }
    return switch text.unicodeScalars.first?.value ?? 0 {
    case 0x2400...0x2421: "?"
    case 0x2500...0x257F: "+"
    case 0x2580...0x259F: "#"
    default: nil
    }
  }

  private static let marks = [
    "─": "-", "━": "-", "│": "|", "┃": "#", "╌": ".", "╎": ":", "┼": "|", "╲": "\\",
    "◆": "#", "★": "*", "•": "*", "→": ">", "←": "<", "↔": "=", "↑": "^", "↓": "v", "⚡": "!",
    "●": "@", "◐": "%", "○": "o", "◌": ":", "·": ".", "−": "-", "±": "*", "×": "x",
    "▌": ">", "▸": ">", "▾": "v", "▴": "^", "‹": "<", "›": ">", "…": "~", "–": "-", "—": "-",
    "↕": "|", "≠": "!", "“": "\"", "”": "\"", "‘": "'", "’": "'", "☑": "x", "☐": "_", "≥": ">",
    "≤": "<", "≈": "~",
    // Parts of a block, from little to much.
    "▁": "_", "▂": ".", "▃": ":", "▄": "-", "▅": "=", "▆": "+", "▇": "*",
    "▏": "|", "▎": ":", "▍": "-", "▋": "=", "▊": "+", "▉": "*", "░": ".", "▒": ":", "▓": "%",
  ]
}
