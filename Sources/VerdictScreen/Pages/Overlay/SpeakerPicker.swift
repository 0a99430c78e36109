import VerdictCore

/// A list of speakers, narrowed as a name is typed, to choose one.
package struct SpeakerPicker: OverlayLayer {
  /// Who looks further types more of the name.
  private static let limit = 200

  private let wish: SpeakerWish
  private var typed = ""
  /// Nil until the library has said who there is.
  private var shown: [Scorecard]?
  /// The question that the list answers.
  private var answered: Question?
  package private(set) var cursor = ListCursor()

  package init(_ wish: SpeakerWish) { self.wish = wish }

  package var overlay: Overlay { .speakers(self) }
  package var context: KeyContext { .speakerPicker }
  package var searchPurpose: PromptPurpose? { .speaker }
  package var searchText: String { typed }

  package var isReady: Bool {
    guard case .speakers(let question) = answered else { return false }
    return question.filter.query == query
  }

  package func questions(in surroundings: Surroundings) -> [Question] {
    let question = Question.speakers(
      ListQuestion(
        filter: ListFilter(query: query), order: ListOrder(.name), range: 0..<Self.limit,
        version: surroundings.version))
    return question == answered ? [] : [question]
  }

  private var query: Query {
    let words = Words.joined(typed)
    return words.isEmpty ? .everything : .condition(.named(.speaker, NamePattern("*\(words)*")))
  }

  package mutating func receive(
    _ answer: Answer, to question: Question, in surroundings: Surroundings
  ) -> Outcome {
    guard case .speakers(let rows) = answer, questions(in: surroundings).contains(question) else {
      return .stay
    }
    let others = rows.window.rows.filter { !wish.chosen.contains($0.speaker.slug) }
    shown = others
    answered = question
    cursor.move(to: cursor.place, count: others.count, height: height(in: surroundings))
    return .stay
  }

  package mutating func search(
    for text: String, in surroundings: Surroundings
  ) -> PromptProblem? {
    typed = text
    cursor = ListCursor()
    return nil
  }

  package mutating func perform(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if action == .back { return .back }
    let count = shown?.count ?? 0
    if cursor.move(action, count: count, height: height(in: surroundings)) { return .stay }
    return action == .open ? opening(cursor.place) : .stay
  }

  package mutating func click(x: Int, y: Int, in surroundings: Surroundings) -> Outcome {
    let inside = rect(in: surroundings.body).inset(left: 1, top: 1, right: 1, bottom: 1)
    let place = cursor.top + y - inside.y
    let count = shown?.count ?? 0
    guard inside.contains(x: x, y: y), place < count else { return .stay }
    if place == cursor.place { return opening(place) }
    cursor.move(to: place, count: count, height: inside.height)
    return .stay
  }

  package mutating func scroll(by rows: Int, x: Int, y: Int, in surroundings: Surroundings) {
    cursor.scroll(by: rows, count: shown?.count ?? 0, height: height(in: surroundings))
  }

  package func draw(in frame: inout Frame, _ surroundings: Surroundings) {
    let inside = Box.draw(wish.title, in: &frame, rect: rect(in: surroundings.body))
    guard let shown else { return }
    if shown.isEmpty {
      frame.draw("Nobody else with a summary has such a name.", .muted, in: inside)
    }
    for (row, card) in shown.dropFirst(cursor.top).prefix(inside.height).enumerated() {
      let rect = Rect(x: inside.x, y: inside.y + row, width: inside.width, height: 1)
      let name = card.speaker.cleanName.padded(to: max(8, min(32, inside.width - 22)))
      frame.draw(
        Line([Run(name, card.speaker.nameRole), Run("  ")]) + card.speaker.counts, in: rect)
      if cursor.top + row == cursor.place { frame.select(rect) }
    }
    frame.drawScrollMark(
      in: inside.inset(right: -2), top: cursor.top, visible: inside.height,
      total: shown.count)
  }

  private func opening(_ place: Int) -> Outcome {
    guard let rows = shown, rows.indices.contains(place) else { return .stay }
    return .open(wish.page(with: rows[place].speaker.slug))
  }

  private func height(in surroundings: Surroundings) -> Int {
    rect(in: surroundings.body).height - 2
  }

  /// The box of a long list, so that it stays where it is while it is narrowed.
  private func rect(in body: Rect) -> Rect {
    Box.rect(width: min(64, body.width - 8), height: min(16, body.height - 6), in: body)
  }
}
