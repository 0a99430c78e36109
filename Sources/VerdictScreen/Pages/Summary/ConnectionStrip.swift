import VerdictCore

/// A speaker's connections in a row or two: those they agree with, then those they contradict.
struct ConnectionStrip {
  private(set) var lines = [Line()]
  private var names: [(row: Int, columns: Range<Int>, speaker: Slug)] = []

  /// Shows as many names as fit, and how many more there are; on two rows one kind in each.
  init(_ neighbourhood: Neighbourhood, width: Int, rows: Int) {
    let groups = ConnectionKind.allCases.compactMap { kind in
      let members = neighbourhood.neighbours.filter { $0.kind == kind }
      return members.isEmpty ? nil : (kind, members)
    }
    for (order, (kind, members)) in groups.enumerated() {
      if order > 0, rows > 1 { lines.append(Line()) } else if order > 0 { append(Run("     ")) }
      let isLastInRow = rows > 1 || order + 1 == groups.count
      append(Run(rows > 1 ? kind.word.padded(to: 11) : kind.word, kind.role))
      append(members, room: isLastInRow ? width : used + (width - used) * 3 / 5)
    }
  }

  /// How many rows connections of so many kinds are best shown on.
  static func rows(kinds: Int, body: Rect) -> Int {
    SummaryGeometry.isSmall(body) || body.width >= 100 ? min(1, kinds) : kinds
  }

  /// The speaker whose name is at a cell, counted from the top left of the strip.
  func speaker(x: Int, y: Int) -> Slug? {
    names.first { $0.row == y && $0.columns.contains(x) }?.speaker
  }

  private var used: Int { lines[lines.count - 1].width }

  private mutating func append(_ members: [Neighbour], room: Int) {
    for (index, member) in members.enumerated() {
      let isLast = index + 1 == members.count
      let needed = 2 + member.cleanName.width + 2
      guard used + needed + (isLast ? 0 : 6) <= room else {
        append(Run("  +\(members.count - index)…", .muted))
        return
      }
      append(Run("  "))
      names.append((lines.count - 1, used..<used + member.cleanName.width, member.speaker.slug))
      append(Run(member.cleanName, member.nameRole))
      append(Run(" " + member.arrow, member.isConflicting ? .conflict : .muted))
    }
  }

  private mutating func append(_ run: Run) { lines[lines.count - 1].runs.append(run) }
}
