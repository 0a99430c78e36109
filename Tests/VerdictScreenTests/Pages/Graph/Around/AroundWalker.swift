import VerdictCore
import VerdictScreen

/// Reads the edges out of the picture around a speaker, from its cells alone.
///
/// A row of the picture holds up to one node a side: its name, and the line that leads to a trunk.
/// Where the trunk stands tells whether the node hangs on the centre or on the last node above that
/// does.
struct AroundWalker {
  private let centre: String
  private let names: Set<String>
  private(set) var edges: Set<DrawnEdge> = []
  /// What could not be read.
  private(set) var problems: [String] = []

  init(_ frame: Frame, centre: String, names: [String]) {
    self.centre = centre
    self.names = Set(names)
    let rows = (2..<frame.size.height).map { y in frame.row(y).filter { $0.width > 0 } }
      .prefix { !$0.map(\.text).joined().contains(String(repeating: "─", count: 40)) }
    walk(rows, isLeft: true)
    walk(rows, isLeft: false)
  }

  private mutating func walk(_ rows: some Sequence<[Cell]>, isLeft: Bool) {
    var nearColumn: Int?
    var parent: String?
    for row in rows {
      guard let node = node(in: row, isLeft: isLeft) else { continue }
      let isNear = nearColumn == nil || node.column == nearColumn
      if isNear {
        nearColumn = node.column
        parent = node.name
      }
      guard let from = isNear ? centre : parent else { continue }
      edges.formUnion(node.link.edges(from: from, to: node.name))
    }
  }

  /// The line in a row that points to a side, the name at its end, and the column of its trunk.
  private mutating func node(
    in row: [Cell], isLeft: Bool
  ) -> (name: String, link: DrawnLink, column: Int)? {
    let texts = row.map(\.text)
    var columns: [Int] = [0]
    for cell in row { columns.append(columns[columns.count - 1] + Int(cell.width)) }
    for start in texts.indices {
      guard let end = columns.firstIndex(of: columns[start] + DrawnLink.width),
        let link = DrawnLink(texts[start..<end].joined(), pointsLeft: isLeft)
      else { continue }
      let (trunk, beside) = isLeft ? (end, start - 1) : (start - 1, end)
      guard texts.indices.contains(trunk), texts.indices.contains(beside), texts[beside] == " ",
        "├└┌┤┘┐┴┬┼─╌".contains(texts[trunk])
      else { continue }
      let label = isLeft ? texts[..<beside].joined() : texts[(beside + 1)...].joined()
      let name = names.filter { label.trimmed.hasPrefix($0) }.max { $0.count < $1.count }
      guard let name else {
        problems.append("no name at “\(label)”")
        return nil
      }
      return (name, link, columns[trunk])
    }
    return nil
  }
}

extension String {
  /// The text without blanks and trunks before it.
  fileprivate var trimmed: Substring { drop { " │┃┤├".contains($0) } }
}
