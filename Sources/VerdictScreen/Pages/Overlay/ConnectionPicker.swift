import VerdictCore

/// A list of those whom a speaker is connected to, to go to one of them.
package struct ConnectionPicker: OverlayLayer {
  private var asked: AskedNeighbourhood
  package private(set) var cursor = ListCursor()

  package init(speaker: Slug) { asked = AskedNeighbourhood(of: speaker) }

  package var neighbourhood: Neighbourhood? { asked.answer }

  package var overlay: Overlay { .connections(self) }
  package var context: KeyContext { .connectionPicker }
  package var isReady: Bool { neighbourhood != nil }

  package func questions(in surroundings: Surroundings) -> [Question] {
    asked.questions(version: surroundings.version)
  }

  package mutating func receive(
    _ answer: Answer, to question: Question, in surroundings: Surroundings
  ) -> Outcome {
    _ = asked.receive(answer, to: question, version: surroundings.version)
    return .stay
  }

  package mutating func perform(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if action == .back { return .back }
    let height = rect(in: surroundings.body).height - 2
    if cursor.move(action, count: members.count, height: height) { return .stay }
    return action == .open || action == .connections ? opening(cursor.place) : .stay
  }

  package mutating func click(x: Int, y: Int, in surroundings: Surroundings) -> Outcome {
    let rect = rect(in: surroundings.body)
    let place = cursor.top + y - rect.y - 1
    guard rect.inset(top: 1, bottom: 1).contains(x: x, y: y), members.indices.contains(place)
    else { return .stay }
    if place == cursor.place { return opening(place) }
    cursor.move(to: place, count: members.count, height: rect.height - 2)
    return .stay
  }

  package mutating func scroll(by rows: Int, x: Int, y: Int, in surroundings: Surroundings) {
    let height = rect(in: surroundings.body).height - 2
    cursor.scroll(by: rows, count: members.count, height: height)
  }

  private func opening(_ place: Int) -> Outcome {
    guard members.indices.contains(place) else { return .stay }
    return .open(.speaker(SpeakerPage(members[place].speaker.slug)))
  }

  package func draw(in frame: inout Frame, _ surroundings: Surroundings) {
    guard let neighbourhood else { return }
    let rect = rect(in: surroundings.body)
    let title: CleanText = "Connections of \(CleanText(neighbourhood.centre.name))"
    let inside = Box.draw(title, in: &frame, rect: rect)
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
