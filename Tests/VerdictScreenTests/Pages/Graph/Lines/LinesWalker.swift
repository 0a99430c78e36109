import Testing
import VerdictCore
import VerdictScreen

/// Follows the lines of a drawn arc diagram, cell by cell, as a reader does.
///
/// It knows where the names stand from the row under the cursor, and else only what is drawn.
struct LinesWalker {
  struct Edge: Hashable {
    let source: Int
    let target: Int
    let kind: ConnectionKind
  }

  /// What a reader of the picture understands: rows from 0, the first below the headings.
  private(set) var edges: Set<Edge> = []
  /// What a reader stumbles over.
  private(set) var faults: [String] = []
  private let frame: Frame
  private let isASCII: Bool
  private let firstRow: Int
  private let rowCount: Int
  /// The columns of the names.
  private var label = 0..<0

  init(_ frame: Frame, firstRow: Int, rows: Int, isASCII: Bool = false) {
    self.frame = isASCII ? frame.ascii : frame
    self.isASCII = isASCII
    self.firstRow = firstRow
    rowCount = rows
    let marked = (0..<frame.size.width).filter { x in
      (0..<frame.size.height).contains { frame[x, $0].style.selection == .focused }
    }
    guard let first = marked.first, let last = marked.last else {
      faults.append("no row is under the cursor")
      return
    }
    label = first - 1..<last + 2
    for kind in ConnectionKind.allCases { walk(kind) }
  }

  private mutating func walk(_ kind: ConnectionKind) {
    let columns =
      kind == .agrees
      ? Array((0..<label.lowerBound - 1).reversed())
      : Array(label.upperBound + 1..<frame.size.width - 1)
    let grid = (0..<rowCount).map { row in
      columns.indices.map { lane in stroke(columns, lane, row, isRight: kind == .contradicts) }
    }
    for row in 0..<rowCount { checkLine(of: row, grid, kind) }
    for lane in columns.indices { follow(lane, grid, kind) }
  }

  /// A row's line leads from the name over all its joints and ends at the last; an arrow stands at
  /// the name of whoever is spoken of.
  private mutating func checkLine(of row: Int, _ grid: [[Stroke]], _ kind: ConnectionKind) {
    let line = grid[row]
    let last = line.lastIndex { $0.joint != nil } ?? -1
    for (lane, stroke) in line.enumerated() {
      let isLine = lane <= last
      if stroke.arms.contains(.inward) != isLine || stroke.arms.contains(.outward) != (lane < last)
      {
        faults.append("row \(row), lane \(lane): the line is broken or leads nowhere")
      }
    }
    let isTarget = line.contains { $0.joint == .target }
    if isTarget != hasArrow(row, kind) { faults.append("row \(row): the arrow is wrong") }
    let start = glyph(kind == .agrees ? label.lowerBound - 1 : label.upperBound, row)
    let marks = kind == .agrees ? (isASCII ? "->" : "─→") : (isASCII ? ".<" : "╌←")
    let allowed = last < 0 ? " " : isTarget ? marks : String(marks.prefix(1))
    if !allowed.contains(start) {
      faults.append("row \(row): the line does not start at the name")
    }
  }

  /// All that hangs together in a column is one trunk: its sources say it of its targets.
  private mutating func follow(_ lane: Int, _ grid: [[Stroke]], _ kind: ConnectionKind) {
    var sources: [Int] = []
    var targets: [Int] = []
    for row in 0..<rowCount {
      let stroke = grid[row][lane]
      let above = row > 0 && grid[row - 1][lane].arms.contains(.down)
      if stroke.arms.contains(.up) != above { faults.append("row \(row), lane \(lane): a gap") }
      if stroke.joint == .source { sources.append(row) }
      if stroke.joint == .target { targets.append(row) }
      guard !stroke.arms.contains(.down) else { continue }
      if sources.isEmpty != targets.isEmpty { faults.append("row \(row), lane \(lane): a stump") }
      if sources.count > 1, targets.count > 1 { faults.append("lane \(lane): two in one") }
      for source in sources {
        for target in targets {
          let isNew = edges.insert(Edge(source: source, target: target, kind: kind)).inserted
          if !isNew { faults.append("row \(source): says the same of row \(target) twice") }
        }
      }
      (sources, targets) = ([], [])
    }
    if !sources.isEmpty || !targets.isEmpty { faults.append("lane \(lane): no end") }
  }

  /// The stroke in a cell; where the mark leaves open where it leads, the cells around say it.
  private mutating func stroke(_ columns: [Int], _ lane: Int, _ row: Int, isRight: Bool) -> Stroke {
    let glyph = glyph(columns[lane], row)
    let source = isASCII ? "#" : "◆"
    if !isASCII, glyph != source {
      guard let stroke = Stroke.drawn(glyph, isRight: isRight) else {
        faults.append("row \(row), lane \(lane): \(glyph) is no stroke of this side")
        return Stroke()
      }
      return stroke
    }
    guard glyph != " " else { return Stroke() }
    let trunk = isASCII ? ["#", "+", "*", "|", isRight ? ":" : "|"] : ["◆", "•", "┼", "│", "╎"]
    let dash = isASCII ? (isRight ? "." : "-") : (isRight ? "╌" : "─")
    guard trunk.contains(glyph) || glyph == dash else {
      faults.append("row \(row), lane \(lane): \(glyph) is no stroke of this side")
      return Stroke()
    }
    var stroke = Stroke()
    let upward = trunk + ["┬", "├", "┤", "╮", "╭"]
    let downward = trunk + ["┴", "├", "┤", "╯", "╰"]
    if trunk.contains(glyph) {
      if upward.contains(self.glyph(columns[lane], row - 1)) { stroke.arms.insert(.up) }
      if downward.contains(self.glyph(columns[lane], row + 1)) { stroke.arms.insert(.down) }
    }
    if glyph == source { stroke.joint = .source }
    if ["+", "*"].contains(glyph) { stroke.joint = .target }
    let joints = isASCII ? ["#", "+", "*"] : ["◆", "•", "┴", "┬", "├", "┤", "╮", "╭", "╯", "╰"]
    let goesOn = columns[lane...].dropFirst().contains { joints.contains(self.glyph($0, row)) }
    if goesOn { stroke.arms.insert(.outward) }
    if goesOn || stroke.joint != nil { stroke.arms.insert(.inward) }
    return stroke
  }

  private func hasArrow(_ row: Int, _ kind: ConnectionKind) -> Bool {
    if kind == .agrees { return glyph(label.lowerBound - 1, row) == (isASCII ? ">" : "→") }
    var x = label.upperBound
    while glyph(x, row) == (isASCII ? "." : "╌"), x > label.lowerBound { x -= 1 }
    return glyph(x, row) == (isASCII ? "<" : "←")
  }

  private func glyph(_ x: Int, _ row: Int) -> String {
    guard (0..<frame.size.width).contains(x), (0..<rowCount).contains(row) else { return " " }
    return frame[x, firstRow + row].text
  }
}
