import VerdictCore

@testable import VerdictScreen

/// A drawn arc diagram and what it is of.
struct LinesPicture {
  var view = LinesView()
  private(set) var scene: GraphScene

  init(_ map: GraphMap, focus: Int, width: Int, height: Int) {
    scene = GraphScene(map: map, focus: focus, rect: Rect(x: 0, y: 0, width: width, height: height))
    view.layOut(in: scene)
  }

  var frame: Frame {
    var frame = Frame(size: scene.rect.size)
    view.draw(in: &frame, scene)
    return frame
  }

  mutating func focus(on speaker: Int) {
    scene = GraphScene(map: scene.map, focus: speaker, rect: scene.rect)
    view.layOut(in: scene)
  }

  mutating func perform(_ action: Action) -> GraphMove {
    let move = view.perform(action, in: scene)
    if case .focus(let speaker) = move { focus(on: speaker) }
    return move
  }

  /// A reader of the picture, which must show all rows.
  func walker(of frame: Frame? = nil, isASCII: Bool = false) -> LinesWalker {
    LinesWalker(frame ?? self.frame, firstRow: 1, rows: scene.map.order.count, isASCII: isASCII)
  }

  /// The connections that the picture is to show: all, or those of the speaker in focus.
  var drawnEdges: Set<LinesWalker.Edge> {
    let isWhole = view.plan(of: scene).gutters != nil
    let map = scene.map
    let drawn = map.graph.edges.filter {
      isWhole || $0.source == scene.focus || $0.target == scene.focus
    }
    return Set(
      drawn.map {
        LinesWalker.Edge(
          source: map.row(of: $0.source), target: map.row(of: $0.target), kind: $0.kind)
      })
  }
}

extension Frame {
  func isBlank(outside rect: Rect) -> Bool {
    (0..<size.height).allSatisfy { y in
      (0..<size.width).allSatisfy { rect.contains(x: $0, y: y) || self[$0, y] == .blank }
    }
  }
}

extension PictureWorld {
  /// A few speakers to bring into focus: the first, one between, the last.
  func someNodes(of map: GraphMap) -> [Int] {
    Array(Set([0, map.order.count / 2, map.order.count - 1].filter(map.order.indices.contains)))
      .sorted().map { map.order[$0] }
  }
}
