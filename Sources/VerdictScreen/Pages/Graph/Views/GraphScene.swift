import VerdictCore

/// What a view of the graph shows, and where.
package struct GraphScene: Hashable, Sendable {
  package let map: GraphMap
  /// The place in the graph of the speaker in focus, whom all views keep.
  package let focus: Int
  /// The cells of the picture.
  package let rect: Rect

  package init(map: GraphMap, focus: Int, rect: Rect) {
    self.map = map
    self.focus = focus
    self.rect = rect
  }

  package var graph: ConnectionGraph { map.graph }
}
