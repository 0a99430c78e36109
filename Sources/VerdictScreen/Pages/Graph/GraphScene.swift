import VerdictCore

/// A graph with one speaker in focus, and where it is drawn.
package struct GraphScene: Hashable, Sendable {
  package let map: GraphMap
  /// The node of the speaker in focus.
  package let focus: Int
  /// The cells of the picture.
  package let rect: Rect

  package init(map: GraphMap, focus: Int, rect: Rect) {
    self.map = map
    self.focus = focus
    self.rect = rect
  }

  /// Nil until the graph is here, or where the speaker in focus is not in it.
  init?(_ facts: GraphFacts, in surroundings: Surroundings) {
    guard let map = facts.graph.value, let focus = map.graph.place(of: facts.focus) else {
      return nil
    }
    self.init(map: map, focus: focus, rect: GraphAreas(surroundings.body).picture)
  }

  package var graph: ConnectionGraph { map.graph }

  /// Whether there is anybody to be in focus.
  var hasFocus: Bool { graph.speakers.indices.contains(focus) }
}

extension GraphView where Scene == GraphScene {
  package func scene(of facts: GraphFacts, in surroundings: Surroundings) -> GraphScene? {
    GraphScene(facts, in: surroundings)
  }
}
