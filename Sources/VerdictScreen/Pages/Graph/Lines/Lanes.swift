import VerdictCore

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
  subscript(row: Int) -> ArraySlice<LaneCell> { cells[index(row, 0)..<index(row, lanes)] }

  private mutating func add(_ trunk: Trunk, lane: Int, focus: Int) {
    let lit = trunk.rows(concerning: focus)
    for row in rows.clamped(to: trunk.rows.lowerBound..<trunk.rows.upperBound + 1) {
      cells[index(row, lane)].up = row > trunk.rows.lowerBound
      cells[index(row, lane)].down = row < trunk.rows.upperBound
      cells[index(row, lane)].isLit = lit?.contains(row) == true
    }
    let isOfSource = trunk.sources.contains(focus)
    let isOfTarget = trunk.targets.contains(focus)
    for row in trunk.sources where rows.contains(row) {
      cells[index(row, lane)].joint = .source
      cells[index(row, lane)].isEnd = isOfTarget || row == focus
    }
    for row in trunk.targets where rows.contains(row) {
      cells[index(row, lane)].joint = .target
      cells[index(row, lane)].isEnd = isOfSource || row == focus
    }
  }

  private func index(_ row: Int, _ lane: Int) -> Int { (row - rows.lowerBound) * lanes + lane }
}

/// What stands in one lane beside one speaker.
struct LaneCell {
  enum Joint {
    /// The trunk starts here: the speaker says it.
    case source
    /// The trunk arrives here: it is said of the speaker.
    case target
  }

  var up = false
  var down = false
  var joint: Joint?
  /// Whether the trunk speaks of the speaker in focus here.
  var isLit = false
  /// Whether the joint is one end of what the speaker in focus says, or of what is said of them.
  var isEnd = false

  /// What to draw.
  ///
  /// - Parameters:
  ///   - kind: On the right what contradicts, on the left what agrees.
  ///   - isOnLine: Whether the speaker's own line reaches this lane.
  ///   - goesOn: Whether it goes on beyond.
  /// - Returns: One narrow character.
  func glyph(_ kind: ConnectionKind, isOnLine: Bool, goesOn: Bool) -> CleanText {
    switch joint {
    case .source: return "◆"
    case .target where up && down && goesOn: return "•"
    case .target where goesOn: return up ? "┴" : "┬"
    case .target: return corner(isRight: kind == .contradicts)
    case nil where up || down: return isOnLine ? "┼" : kind.post
    case nil: return isOnLine ? kind.dash : " "
    }
  }

  /// Where a line ends at a trunk.
  private func corner(isRight: Bool) -> CleanText {
    switch (up, down) {
    case (true, true): isRight ? "┤" : "├"
    case (true, false): isRight ? "╯" : "╰"
    default: isRight ? "╮" : "╭"
    }
  }
}

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
