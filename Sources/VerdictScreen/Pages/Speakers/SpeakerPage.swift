import VerdictCore

/// A speaker one has followed a connection to.
///
/// It gives way to the speaker's newest summary as soon as that is known; without one it says so,
/// and lists who mentions the speaker.
package struct SpeakerPage: PageLayer {
  private var asked: AskedNeighbourhood
  package private(set) var cursor = ListCursor()

  package init(_ slug: Slug) { asked = AskedNeighbourhood(of: slug) }

  package var slug: Slug { asked.speaker }
  package var neighbourhood: Neighbourhood? { asked.answer }

  package var page: Page { .speaker(self) }
  package var context: KeyContext { .speaker }
  package var name: CleanText? { CleanText(neighbourhood?.centre.name ?? slug.deslugged) }
  package var speaker: Slug? { slug }
  package var isReady: Bool { neighbourhood != nil }

  package func questions(in surroundings: Surroundings) -> [Question] {
    asked.questions(version: surroundings.version)
  }

  /// Takes an answer in; leads to the speaker's summary where there is one.
  package mutating func receive(
    _ answer: Answer, to question: Question, in surroundings: Surroundings
  ) -> Outcome {
    guard asked.receive(answer, to: question, version: surroundings.version),
      let newest = neighbourhood?.summaries.first
    else { return .stay }
    return .replace(.summary(SummaryPage(slug: newest.slug)))
  }

  package mutating func perform(_ action: Action, in surroundings: Surroundings) -> Outcome {
    let mentions = neighbourhood?.neighbours ?? []
    let height = Self.list(in: surroundings.body).height
    if cursor.move(action, count: mentions.count, height: height) { return .stay }
    switch action {
    case .open, .connections:
      guard mentions.indices.contains(cursor.place) else { return .stay }
      return .open(.speaker(SpeakerPage(mentions[cursor.place].speaker.slug)))
    case .back:
      return .back
    default:
      return .stay
    }
  }

  package mutating func click(x: Int, y: Int, in surroundings: Surroundings) -> Outcome {
    let list = Self.list(in: surroundings.body)
    let place = cursor.top + y - list.y
    guard let count = neighbourhood?.neighbours.count, (0..<count).contains(place),
      list.contains(x: x, y: y)
    else { return .stay }
    if place == cursor.place { return perform(.open, in: surroundings) }
    cursor.move(to: place, count: count, height: list.height)
    return .stay
  }

  package func draw(in frame: inout Frame, _ surroundings: Surroundings) {
    guard let neighbourhood else { return }
    let body = surroundings.body
    let name = CleanText(neighbourhood.centre.name)
    frame.draw(name, .title, in: body.inset(left: 1, right: 1))
    let second = body.splitTop(1).rest.inset(left: 1, right: 1)
    frame.draw(
      Line("There is no summary of \(name) yet. ")
        + Line(neighbourhood.neighbours.isEmpty ? "Nobody mentions them." : "Mentioned by:", .muted),
      in: second)
    let list = Self.list(in: body)
    for (row, mention) in neighbourhood.neighbours.dropFirst(cursor.top).prefix(list.height)
      .enumerated()
    {
      let rect = Rect(x: list.x, y: list.y + row, width: list.width, height: 1)
      let sentence = mention.sentences(centre: neighbourhood.centre)
      frame.draw(Line("  ") + (sentence.first ?? Line()), in: rect)
      if cursor.top + row == cursor.place { frame.select(rect) }
    }
    frame.drawScrollMark(
      in: list, top: cursor.top, visible: list.height, total: neighbourhood.neighbours.count)
  }

  private static func list(in body: Rect) -> Rect { body.splitTop(3).rest }
}
