import VerdictCore

/// Bars of marks on one line.
package enum BarChart {
  /// Draws one mark for each thing counted, scaled down where there are more than fit.
  ///
  /// - Parameters:
  ///   - parts: What is counted, from left to right; none of the counts is 0.
  ///   - width: The most marks to draw. Every part keeps at least one as long as there is room.
  /// - Returns: The marks of all parts.
  package static func stacked(
    _ parts: [(mark: CleanText, role: Role, count: Int)], width: Int
  ) -> Line {
    let total = parts.reduce(0) { $0 + $1.count }
    var shown = parts.map(\.count)
    if total > width {
      shown = parts.map { max(1, $0.count * width / total) }
      while shown.reduce(0, +) < width,
        let next = parts.indices.max(by: {
          parts[$0].count * shown[$1] < parts[$1].count * shown[$0]
        })
      { shown[next] += 1 }
      while shown.reduce(0, +) > max(width, 0),
        let most = shown.indices.max(by: { shown[$0] < shown[$1] }), shown[most] > 0
      { shown[most] -= 1 }
    }
    return Line(zip(parts, shown).map { Run(.repeating($0.mark, $1), $0.role) })
  }

  /// Draws a bar as long as its share of the largest value, and at least one mark for anything.
  package static func bar(
    _ count: Int, of most: Int, mark: CleanText = "▆", role: Role, width: Int
  ) -> Line {
    guard count > 0, most > 0, width > 0 else { return Line() }
    return Line(.repeating(mark, max(1, count * width / most)), role)
  }

  /// Draws an interval of a scale from 0 to 1, with a mark at a value in it.
  package static func interval(
    from low: Double, to high: Double, value: Double, mark: Run, width: Int
  ) -> Line {
    guard width > 0 else { return Line() }
    func cell(_ value: Double) -> Int { Int((value * Double(width - 1)).rounded()) }
    return Line([
      Run(.repeating("·", cell(low)), .border),
      Run(.repeating("━", cell(value) - cell(low)), mark.role), mark,
      Run(.repeating("━", cell(high) - cell(value)), mark.role),
      Run(.repeating("·", width - 1 - cell(high)), .border),
    ])
  }
}
