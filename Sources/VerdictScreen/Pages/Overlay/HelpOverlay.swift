/// The keys that work on the page below, then all others, from the key table.
package struct HelpOverlay: OverlayLayer {
  /// Where the keys are that come first.
  private let page: KeyContext
  package private(set) var scroll = ScrollOffset()

  package init(on page: KeyContext) { self.page = page }

  package var overlay: Overlay { .help(self) }
  package var context: KeyContext { .help }

  package mutating func perform(_ action: Action, in surroundings: Surroundings) -> Outcome {
    let rect = rect(in: surroundings.body)
    _ = scroll.move(action, count: lines.count, height: rect.height - 2)
    return .stay
  }

  package mutating func click(x: Int, y: Int, in surroundings: Surroundings) -> Outcome { .stay }

  package mutating func scroll(by rows: Int, x: Int, y: Int, in surroundings: Surroundings) {
    let rect = rect(in: surroundings.body)
    scroll.scroll(by: rows, count: lines.count, height: rect.height - 2)
  }

  package func draw(in frame: inout Frame, _ surroundings: Surroundings) {
    let rect = rect(in: surroundings.body)
    let inside = Box.draw("Keys", in: &frame, rect: rect)
    frame.draw(lines.dropFirst(scroll.top), in: inside)
    frame.drawScrollMark(
      in: inside.inset(right: -2), top: scroll.top, visible: inside.height, total: lines.count)
  }

  private func rect(in body: Rect) -> Rect {
    Box.rect(width: lines.map(\.width).max() ?? 0, height: lines.count, in: body)
  }

  private var lines: [Line] {
    let here = KeyTable.rows.filter { $0.contexts.contains(page) }
    let elsewhere = KeyTable.rows.filter { !$0.contexts.contains(page) }
    return here.map(Self.line) + (elsewhere.isEmpty ? [] : [Line(), Line("elsewhere", .heading)])
      + elsewhere.map(Self.line)
  }

  private static func line(of row: KeyRow) -> Line {
    let keys = row.keyLabels.reduce(CleanText("")) { $0.isEmpty ? $1 : "\($0) \($1)" }
    return Line([Run(keys.padded(to: 24), .key), Run("  "), Run(row.does)])
  }
}
