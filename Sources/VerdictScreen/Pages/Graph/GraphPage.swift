import VerdictCore

/// The connections around one speaker.
package struct GraphPage: PageLayer {
  private var asked: AskedNeighbourhood
  /// Where the cursor is: 0 the centre, then those contradicted, then those agreed with.
  package private(set) var cursor = ListCursor()

  package init(centre: Slug) { asked = AskedNeighbourhood(of: centre) }

  package var centre: Slug { asked.speaker }
  package var neighbourhood: Neighbourhood? { asked.answer }

  package var page: Page { .graph(self) }
  package var context: KeyContext { .graph }
  package var tab: Action? { .showGraph }
  package var speaker: Slug? { centre }
  package var isReady: Bool { neighbourhood != nil }

  package func questions(in surroundings: Surroundings) -> [Question] {
    asked.questions(version: surroundings.version)
  }

  package mutating func receive(
    _ answer: Answer, to question: Question, in surroundings: Surroundings
  ) -> Outcome {
    if asked.receive(answer, to: question, version: surroundings.version) {
      select(cursor.place, body: surroundings.body)
    }
    return .stay
  }

  package mutating func perform(_ action: Action, in surroundings: Surroundings) -> Outcome {
    let body = surroundings.body
    switch action {
    case .open:
      if let selected { return .open(.graph(GraphPage(centre: selected.speaker.slug))) }
      return .open(.speaker(SpeakerPage(centre)))
    case .connections:
      return .open(.speaker(SpeakerPage(selected?.speaker.slug ?? centre)))
    case .back:
      return .back
    case .nextPane:
      select(groupStarts.first { $0 > cursor.place } ?? 0, body: body)
    case .previousPane:
      select(groupStarts.last { $0 < cursor.place } ?? groupStarts.last ?? 0, body: body)
    default:
      var moved = cursor
      if moved.move(action, count: count, height: geometry(in: body).height) {
        select(moved.place, body: body)
      }
    }
    return .stay
  }

  package mutating func click(x: Int, y: Int, in surroundings: Surroundings) -> Outcome {
    let geometry = geometry(in: surroundings.body)
    let hit = (0..<count).first {
      geometry.place(of: $0)?.contains(x: x, y: y) == true
    }
    guard let hit else { return .stay }
    if hit == cursor.place { return perform(.open, in: surroundings) }
    select(hit, body: surroundings.body)
    return .stay
  }

  package mutating func scroll(by rows: Int, x: Int, y: Int, in surroundings: Surroundings) {
    select(cursor.place + rows.signum(), body: surroundings.body)
  }

  /// Those the centre contradicts, or who contradict it.
  package var contradicting: [Neighbour] { neighbours(.contradicts) }
  package var agreeing: [Neighbour] { neighbours(.agrees) }

  /// The neighbour under the cursor; nil on the centre.
  package var selected: Neighbour? {
    let members = contradicting + agreeing
    return members.indices.contains(cursor.place - 1) ? members[cursor.place - 1] : nil
  }

  package func geometry(in body: Rect) -> GraphGeometry {
    GraphGeometry(
      body: body, contradicting: contradicting.count, agreeing: agreeing.count, top: cursor.top)
  }

  private mutating func select(_ place: Int, body: Rect) {
    let geometry = geometry(in: body)
    cursor.place = min(max(0, place), count - 1)
    guard cursor.place > 0 else { return }
    let row = geometry.row(of: cursor.place)
    cursor.top = min(max(cursor.top, row - geometry.height + 1), row)
    cursor.top = max(0, min(cursor.top, geometry.rows - geometry.height))
  }

  var count: Int { 1 + (neighbourhood?.neighbours.count ?? 0) }

  /// Where each group of nodes starts: the centre, those contradicted, those agreed with.
  private var groupStarts: [Int] {
    [0] + (contradicting.isEmpty ? [] : [1])
      + (agreeing.isEmpty ? [] : [1 + contradicting.count])
  }

  private func neighbours(_ kind: ConnectionKind) -> [Neighbour] {
    neighbourhood?.neighbours.filter { $0.kind == kind } ?? []
  }
}
