import VerdictCore

/// The line of one speaker through the lanes on one side, and the trunks it meets.
struct LaneLine {
  private let cells: ArraySlice<LaneCell>
  private let kind: ConnectionKind
  /// How many lanes the line reaches, and how many of these in the colour of its kind.
  private let reach: Int
  private let litReach: Int

  init(_ cells: ArraySlice<LaneCell>, _ kind: ConnectionKind) {
    self.cells = cells
    self.kind = kind
    let base = cells.startIndex
    reach = (cells.lastIndex { $0.joint != nil } ?? base - 1) - base + 1
    litReach = (cells.lastIndex(where: \.isEnd) ?? base - 1) - base + 1
  }

  /// Draws the line from where the speaker's label ends.
  func draw(in frame: inout Frame, y: Int, from labelEnd: Int, _ geometry: LinesGeometry) {
    if reach > 0 { drawStart(in: &frame, y: y, from: labelEnd, geometry) }
    var previous = geometry.column(of: -1, kind)
    for (lane, cell) in cells.enumerated() {
      let column = geometry.column(of: lane, kind)
      let role: Role = lane < litReach ? kind.role : .border
      if lane < reach {
        let between = Rect(
          x: min(previous, column) + 1, y: y, width: abs(column - previous) - 1, height: 1)
        frame.fill(kind.dash, role, in: between)
      }
      let glyph = cell.glyph(kind, isOnLine: lane < reach, goesOn: lane + 1 < reach)
      frame.draw(
        glyph, cell.isLit ? kind.role : role, in: Rect(x: column, y: y, width: 1, height: 1))
      previous = column
    }
  }

  /// Draws what is beside the label: an arrow where anything is said of the speaker.
  private func drawStart(
    in frame: inout Frame, y: Int, from labelEnd: Int, _ geometry: LinesGeometry
  ) {
    let arrow: CleanText = kind == .agrees ? "→" : "←"
    let isArrival = cells.contains { $0.joint == .target }
    let role: Role = litReach > 0 ? kind.role : .border
    let column = geometry.column(of: -1, kind)
    let start = kind == .agrees ? column : min(labelEnd, column)
    frame.fill(kind.dash, role, in: Rect(x: start, y: y, width: column - start + 1, height: 1))
    guard isArrival else { return }
    let isLit = cells.contains { $0.joint == .target && $0.isEnd }
    frame.draw(
      arrow, isLit ? kind.role : .border, in: Rect(x: start, y: y, width: 1, height: 1))
  }
}
