import VerdictCore

extension [Line] {
  /// At most `count` lines; the last of them ends in `…` where any were left out.
  package func cut(to count: Int, width: Int) -> [Line] {
    guard self.count > count else { return self }
    guard count > 0 else { return [] }
    let runs = self[count - 1].runs
    let text = runs.reduce(CleanText("")) { $0 + $1.text }
    let last = Line((text + "…").fitted(to: width), runs.first?.role ?? .text)
    return prefix(count - 1) + [last]
  }
}
