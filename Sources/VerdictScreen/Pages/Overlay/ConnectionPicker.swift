import VerdictCore

/// A list of those whom a speaker is connected to, to go to one of them.
package struct ConnectionPicker: Picker {
  package static let choosing: Set<Action> = [.open, .connections]

  private var asked: Asked<Neighbourhood>
  package var cursor = ListCursor()
  package var search = PickerSearch()

  package init(speaker: Slug) { asked = Asked(.neighbourhood(speaker)) }

  package var isReady: Bool { asked.isHere }

  package var title: CleanText {
    asked.value.map { "Connections of \(CleanText($0.centre.name))" } ?? "Connections"
  }

  /// Those agreed with first, by name.
  package var rows: [Neighbour] {
    let neighbours = asked.value?.neighbours ?? []
    return ConnectionKind.allCases.flatMap { kind in neighbours.filter { $0.kind == kind } }
  }

  package func questions(in environment: Environment) -> [Question] {
    asked.questions(in: environment)
  }

  package func failure(in environment: Environment) -> CleanText? {
    asked.failure(in: environment)
  }

  package mutating func receive(
    _ answer: Answer, to question: Question, in environment: Environment
  ) -> Outcome {
    if asked.receive(answer, to: question, in: environment) { fitCursor(in: environment) }
    return .stay
  }

  /// Below the rows stands in full what is said between the speaker and the one under the cursor.
  package func box(in body: Rect) -> PickerBox {
    let count = asked.value?.neighbours.count ?? 0
    let below = count > 0 ? PickerBox.detailHeight : 0
    return PickerBox(
      width: 100, height: max(asked.isHere ? 1 : 2, count) + below, count: count,
      linesBelow: below, in: body)
  }

  package func empty(in environment: Environment) -> [Line] {
    let notice = asked.notice("looking…", in: environment)
    return notice.isEmpty ? [Line("No connections.", .muted)] : notice
  }

  package func lines(width: Int) -> (Neighbour) -> Line {
    let nameWidth = min(28, rows.map(\.cleanName.width).max() ?? 0)
    return { member in
      let reason = member.firstReason ?? ""
      return Line([
        Run("\(member.kind.sign) \(member.kind.word.padded(to: 12))", member.kind.role),
        Run(member.arrow.padded(to: 3), member.isConflicting ? .conflict : .muted),
        Run(member.cleanName.padded(to: nameWidth) + "  ", member.nameRole),
      ]) + member.speaker.tally.bar(width: 7).padded(to: 9)
        + MarkdownLayout.line(reason, role: .muted)
    }
  }

  package func choose(_ member: Neighbour) -> Outcome {
    .open(Page(SpeakerPage(member.speaker.slug)))
  }

  package func draw(in frame: inout Frame, _ environment: Environment) {
    // It is here in a moment; a box that grows at once would only flicker.
    guard asked.isHere || failure(in: environment) != nil else { return }
    drawList(in: &frame, environment)
    guard let selected, let centre = asked.value?.centre else { return }
    box(in: environment.body).drawDetail(selected.sentences(centre: centre), in: &frame)
  }
}
