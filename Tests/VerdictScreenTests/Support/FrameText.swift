import VerdictCore
import VerdictScreen

extension Frame {
  /// Some rows as a person can review them.
  ///
  /// The text of each row stands between bars; then come the styles other than plain text, each with
  /// its row and its first and last column in the frame.
  func goldenText(rows: Range<Int>) -> String {
    let texts = rows.map { "|" + text(ofRow: $0) + "|" }
    let styles = rows.flatMap { y in
      runs(ofRow: y).map {
        "\(y),\($0.columns.lowerBound)-\($0.columns.upperBound - 1) \($0.style.name)"
      }
    }
    return (texts + ["styles:"] + styles).joined(separator: "\n") + "\n"
  }

  /// Whether cells fit together: each wide one has its second half, and no half stands alone.
  var isWhole: Bool {
    guard cells.count == size.width * size.height else { return false }
    return (0..<size.height).allSatisfy { y in
      let widths = row(y).map { Int($0.width) }
      return widths.reduce(0, +) == size.width
        && widths.enumerated().allSatisfy { x, width in
          width == 2
            ? x + 1 < widths.count && widths[x + 1] == 0 : width == 1 || x > 0 && widths[x - 1] == 2
        }
    }
  }

  private func runs(ofRow y: Int) -> [(columns: Range<Int>, style: Style)] {
    var runs: [(columns: Range<Int>, style: Style)] = []
    for x in 0..<size.width {
      // Where a cell leads is no part of its look.
      let style = Style(self[x, y].style.role, selection: self[x, y].style.selection)
      if let last = runs.last, last.style == style, last.columns.upperBound == x {
        runs[runs.count - 1].columns = last.columns.lowerBound..<x + 1
      } else if style != Style(.text) {
        runs.append((x..<x + 1, style))
      }
    }
    return runs
  }
}

extension Style {
  fileprivate var name: String {
    let role = if case .verdict(let kind) = role { "verdict.\(kind)" } else { "\(role)" }
    return selection == .none ? role : "\(role)+\(selection)"
  }
}
