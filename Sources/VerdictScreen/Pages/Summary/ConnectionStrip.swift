import VerdictCore

/// A speaker's connections in one row: those they agree with, then those they contradict.
package struct ConnectionStrip {
  package private(set) var line = Line()
  private var places: [(columns: Range<Int>, speaker: Slug)] = []

  /// Shows as many names as fit, and how many more there are.
  package init(_ neighbourhood: Neighbourhood, width: Int) {
    let groups = ConnectionKind.allCases.compactMap { kind in
      let members = neighbourhood.neighbours.filter { $0.kind == kind }
      return members.isEmpty ? nil : (kind, members)
    }
    for (order, (kind, members)) in groups.enumerated() {
      if order > 0 { append(Run("     ")) }
      append(Run(kind.word, kind.role))
      let room = order + 1 < groups.count ? line.width + (width - line.width) * 3 / 5 : width
      append(members, room: room)
    }
  }

  /// The speaker whose name is at a column, counted from the left of the strip.
  package func speaker(at column: Int) -> Slug? {
    places.first { $0.columns.contains(column) }?.speaker
  }

  private mutating func append(_ members: [Neighbour], room: Int) {
    for (place, member) in members.enumerated() {
      let isLast = place + 1 == members.count
      let needed = 2 + member.cleanName.width + 2
      guard line.width + needed + (isLast ? 0 : 6) <= room else {
        append(Run("  +\(members.count - place)…", .muted))
        return
      }
      append(Run("  "))
      places.append((line.width..<line.width + member.cleanName.width, member.speaker.slug))
      append(Run(member.cleanName, member.nameRole))
      append(Run(" " + member.arrow, member.isConflicting ? .conflict : .muted))
    }
  }

  private mutating func append(_ run: Run) { line.runs.append(run) }
}
