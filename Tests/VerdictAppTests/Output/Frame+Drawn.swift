import VerdictCore

@testable import VerdictScreen

extension Frame {
  /// A frame just large enough for rows of styled text.
  static func drawn(_ rows: [[(String, Style)]]) -> Frame {
    let cells = rows.map { row in row.flatMap { graphemes($0, $1) } }
    let size = Size(width: cells.map(\.count).max() ?? 0, height: rows.count)
    var frame = Frame(size: size)
    for (y, row) in cells.enumerated() {
      for (x, cell) in row.enumerated() { frame[x, y] = cell }
    }
    return frame
  }

  private static func graphemes(_ text: String, _ style: Style) -> [Cell] {
    text.flatMap { character in
      let width = GraphemeWidth.width(of: character)
      return [Cell(text: String(character), width: UInt8(width), style: style)]
        + Array(repeating: Cell(text: "", width: 0, style: style), count: max(0, width - 1))
    }
  }
}
