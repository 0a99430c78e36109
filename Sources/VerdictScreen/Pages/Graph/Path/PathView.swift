import VerdictCore

/// All shortest ways from the speaker in focus to another, and one of them step by step.
package struct PathView: GraphView {
  /// Where the ways lead; nil until that is chosen.
  package private(set) var target: Slug?
  private(set) var paths: ShortestPaths?
  /// The question that `paths` answers.
  private(set) var answered: Question?
  /// Which way the cursor is on.
  private(set) var cursor = ListCursor()
  /// Which speaker of that way, where the steps take the keys; the first stands in focus anyway.
  private(set) var step: Int?

  package init() {}

  package var context: KeyContext { .path }

  /// Asks for the ways to a speaker.
  package mutating func lead(to target: Slug?) {
    self.target = target
    cursor = ListCursor()
    step = nil
  }

  package func questions(from focus: Slug, in surroundings: Surroundings) -> [Question] {
    guard let target else { return [] }
    let question = Question(.paths(from: focus, to: target), version: surroundings.version)
    return question == answered ? [] : [question]
  }

  /// Whether what is shown leads from a speaker to the target.
  package func isReady(from focus: Slug) -> Bool {
    guard let target else { return true }
    return answered?.subject == .paths(from: focus, to: target)
  }

  /// Takes an answer in; false where it is to another question.
  package mutating func receive(_ answer: Answer, to question: Question) -> Bool {
    guard case .paths(let paths) = answer else { return false }
    self.paths = paths
    answered = question
    return true
  }

  /// How many ways are listed: as many as anybody could look through.
  var listed: Int { min(paths?.count ?? 0, 1_000_000) }

  /// The speakers on the way under the cursor, by place in the graph.
  var way: [Int] { paths.map { $0.count > cursor.index ? $0[cursor.index] : [] } ?? [] }

  package mutating func layOut(in scene: GraphScene) {
    let areas = PathAreas(scene.rect, ways: listed, steps: paths?.length ?? 0)
    cursor.move(to: cursor.index, count: listed, height: areas.ways.height)
    step = step.map { min($0, paths?.length ?? 0) }
  }

  package mutating func perform(_ action: Action, in scene: GraphScene) -> GraphMove {
    let areas = PathAreas(scene.rect, ways: listed, steps: paths?.length ?? 0)
    switch action {
    case .back where step != nil: step = nil
    case .back: return .back
    case .nextPane, .previousPane: step = step == nil && !way.isEmpty ? 0 : nil
    case .connections:
      return .open(.speaker(SpeakerPage(selected(in: scene).slug)))
    case .open:
      if step == nil, !way.isEmpty { step = 0 } else { return .open(.graph(page(in: scene))) }
    default:
      if var place = step.map({ ListCursor(index: $0) }) {
        if place.move(action, count: way.count, height: areas.steps.height) { step = place.index }
      } else {
        _ = cursor.move(action, count: listed, height: areas.ways.height)
      }
    }
    return .stay
  }

  package mutating func click(x: Int, y: Int, in scene: GraphScene) -> GraphMove {
    let areas = PathAreas(scene.rect, ways: listed, steps: paths?.length ?? 0)
    if areas.ways.contains(x: x, y: y) {
      step = nil
      let place = cursor.top + y - areas.ways.y
      guard place < listed else { return .stay }
      cursor.move(to: place, count: listed, height: areas.ways.height)
    } else if let hit = PathSteps(self, scene, areas.steps).place(onRow: y) {
      if hit == step { return .open(.graph(page(in: scene))) }
      step = hit
    }
    return .stay
  }

  package mutating func scroll(by rows: Int, x: Int, y: Int, in scene: GraphScene) -> GraphMove {
    let areas = PathAreas(scene.rect, ways: listed, steps: paths?.length ?? 0)
    if areas.ways.contains(x: x, y: y) {
      cursor.scroll(by: rows, count: listed, height: areas.ways.height)
    } else if let step {
      self.step = max(0, min(step + rows.signum(), way.count - 1))
    }
    return .stay
  }

  private func selected(in scene: GraphScene) -> SpeakerNode {
    let place = step.flatMap { way.indices.contains($0) ? way[$0] : nil }
    return place.flatMap { paths?.graph.speakers[$0] } ?? scene.graph.speakers[scene.focus]
  }

  private func page(in scene: GraphScene) -> GraphPage {
    GraphPage(centre: selected(in: scene).slug)
  }
}
