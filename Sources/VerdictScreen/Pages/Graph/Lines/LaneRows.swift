/// What stands in the lanes of a gutter beside some speakers.
struct LaneRows {
  private let lanes: Int
  private let rows: Range<Int>
  private var cells: [LaneCell]

  /// Complexity: O(c + j) in the numbers of cells and of joints of the trunks in view.
  ///
  /// - Parameters:
  ///   - gutter: The gutter.
  ///   - rows: Those in view.
  ///   - focus: The row of the speaker in focus.
  init(_ gutter: Gutter, rows: Range<Int>, focus: Int) {
    lanes = gutter.lanes.count
    self.rows = rows
    cells = Array(repeating: LaneCell(), count: rows.count * lanes)
    for lane in 0..<lanes {
      for trunk in gutter.trunks(in: lane, rows: rows) { add(trunk, lane: lane, focus: focus) }
    }
  }

  /// The lanes beside a speaker, the innermost first.
  subscript(row: Int) -> ArraySlice<LaneCell> { cells[place(row, 0)..<place(row, lanes)] }

  private mutating func add(_ trunk: Trunk, lane: Int, focus: Int) {
    let lit = trunk.rows(concerning: focus)
    for row in rows.clamped(to: trunk.rows.lowerBound..<trunk.rows.upperBound + 1) {
      cells[place(row, lane)].up = row > trunk.rows.lowerBound
      cells[place(row, lane)].down = row < trunk.rows.upperBound
      cells[place(row, lane)].isLit = lit?.contains(row) == true
    }
    let isOfSource = trunk.sources.contains(focus)
    let isOfTarget = trunk.targets.contains(focus)
    for row in trunk.sources where rows.contains(row) {
      cells[place(row, lane)].joint = .source
      cells[place(row, lane)].isEnd = isOfTarget || row == focus
    }
    for row in trunk.targets where rows.contains(row) {
      cells[place(row, lane)].joint = .target
      cells[place(row, lane)].isEnd = isOfSource || row == focus
    }
  }

  private func place(_ row: Int, _ lane: Int) -> Int { (row - rows.lowerBound) * lanes + lane }
}
