/// The keys that work on the page below, then all others, from the key table.
package struct HelpOverlay: Hashable, Sendable {
  /// Where the keys are that come first.
  package let context: KeyContext
  package private(set) var scroll = ScrollOffset()

  package init(context: KeyContext) { self.context = context }

  package mutating func perform(_ action: Action, body: Rect) {
    let rect = rect(in: body)
    _ = scroll.move(action, count: lines.count, height: rect.height - 2)
  }

  package mutating func scroll(by rows: Int, body: Rect) {
    scroll.scroll(by: rows, count: lines.count, height: rect(in: body).height - 2)
  }

  package func draw(in frame: inout Frame, body: Rect) {
    let rect = rect(in: body)
    let inside = Box.draw("Keys", in: &frame, rect: rect)
    frame.draw(lines.dropFirst(scroll.top), in: inside)
    frame.drawScrollMark(
      in: inside.inset(right: -2), top: scroll.top, visible: inside.height, total: lines.count)
  }

  private func rect(in body: Rect) -> Rect {
    Box.rect(width: lines.map(\.width).max() ?? 0, height: lines.count, in: body)
  }

  private var lines: [Line] {
    let here = KeyTable.rows.filter { $0.contexts.contains(context) }
    let elsewhere = KeyTable.rows.filter { !$0.contexts.contains(context) }
    return here.map(Self.line) + (elsewhere.isEmpty ? [] : [Line(), Line("elsewhere", .heading)])
      + elsewhere.map(Self.line)
  }

  private static func line(of row: KeyRow) -> Line {
    let keys = row.keyLabels.reduce(CleanText("")) { $0.isEmpty ? $1 : "\($0) \($1)" }
    return Line([Run(keys.padded(to: 24), .key), Run("  "), Run(row.does)])
  }
}
