import VerdictCore

/// A list of those whom a speaker is connected to, to go to one of them.
package struct ConnectionPicker: Hashable, Sendable {
  private var asked: AskedNeighbourhood
  package private(set) var cursor = ListCursor()

  package init(speaker: Slug) { asked = AskedNeighbourhood(of: speaker) }

  package var neighbourhood: Neighbourhood? { asked.answer }

  package func questions(version: Int) -> [Question] { asked.questions(version: version) }

  package mutating func receive(_ answer: Answer, to question: Question, version: Int) {
    _ = asked.receive(answer, to: question, version: version)
  }

  /// Does what an action asks for; gives the speaker to go to, if any.
  package mutating func perform(_ action: Action, body: Rect) -> Slug? {
    if cursor.move(action, count: members.count, height: rect(in: body).height - 2) { return nil }
    guard action == .open || action == .connections, members.indices.contains(cursor.place) else {
      return nil
    }
    return members[cursor.place].speaker.slug
  }

  package mutating func click(x: Int, y: Int, body: Rect) -> Slug? {
    let rect = rect(in: body)
    let place = cursor.top + y - rect.y - 1
    guard rect.inset(top: 1, bottom: 1).contains(x: x, y: y), members.indices.contains(place)
    else { return nil }
    if place == cursor.place { return members[place].speaker.slug }
    cursor.move(to: place, count: members.count, height: rect.height - 2)
    return nil
  }

  package mutating func scroll(by rows: Int, body: Rect) {
    cursor.scroll(by: rows, count: members.count, height: rect(in: body).height - 2)
  }

  package func draw(in frame: inout Frame, body: Rect) {
    guard let neighbourhood else { return }
    let title: CleanText = "Connections of \(CleanText(neighbourhood.centre.name))"
    let inside = Box.draw(title, in: &frame, rect: rect(in: body))
    if members.isEmpty { frame.draw("nobody yet", .muted, in: inside) }
    let nameWidth = min(28, members.map(\.cleanName.width).max() ?? 0)
    for (row, member) in members.dropFirst(cursor.top).prefix(inside.height).enumerated() {
      let rect = Rect(x: inside.x, y: inside.y + row, width: inside.width, height: 1)
      let reason = (member.saidReasons + member.heardReasons).first ?? ""
      let line =
        Line([
          Run("\(member.kind.sign) \(member.kind.word.padded(to: 12))", member.kind.role),
          Run(member.arrow.padded(to: 3), member.isConflicting ? .conflict : .muted),
          Run(member.cleanName.padded(to: nameWidth) + "  ", member.nameRole),
        ]) + member.speaker.tally.bar(width: 7).padded(to: 9)
        + MarkdownLayout.line(reason, role: .muted)
      frame.draw(line, in: rect)
      if cursor.top + row == cursor.place { frame.select(rect) }
    }
    frame.drawScrollMark(
      in: inside.inset(right: -2), top: cursor.top, visible: inside.height, total: members.count)
  }

  /// Those agreed with first, by name.
  private var members: [Neighbour] {
    let neighbours = neighbourhood?.neighbours ?? []
    return ConnectionKind.allCases.flatMap { kind in neighbours.filter { $0.kind == kind } }
  }

  private func rect(in body: Rect) -> Rect {
    Box.rect(width: min(100, body.width - 8), height: max(1, members.count), in: body)
  }
}
