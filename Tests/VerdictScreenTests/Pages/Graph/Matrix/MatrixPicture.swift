import VerdictCore

@testable import VerdictScreen

/// A drawn matrix, driven by actions.
struct MatrixPicture {
  var view = MatrixView()
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

  @discardableResult
  mutating func perform(_ action: Action) -> GraphMove { follow(view.perform(action, in: scene)) }

  @discardableResult
  mutating func click(x: Int, y: Int) -> GraphMove { follow(view.click(x: x, y: y, in: scene)) }

  private mutating func follow(_ move: GraphMove) -> GraphMove {
    if case .focus(let speaker) = move {
      scene = GraphScene(map: scene.map, focus: speaker, rect: scene.rect)
    }
    view.layOut(in: scene)
    return move
  }

  /// All cells, by row and column, as scrolling through the whole matrix shows them.
  mutating func read(isASCII: Bool = false) -> MatrixReading {
    var reading = MatrixReading()
    let count = view.geometry(in: scene).rows.count
    perform(.first)
    for _ in 0...count {
      perform(.firstColumn)
      for _ in 0...count {
        reading.add(isASCII ? frame.ascii : frame, digits: String(count).count)
        let left = view.columns.top
        let shown = view.geometry(in: scene).columns.shown(from: left).count
        // Most of a screen further; camps may make the view jump by a few columns.
        while view.columns.top < left + max(1, shown - 4), view.columns.index < count - 1 {
          perform(.nextColumn)
        }
        if view.columns.top == left { break }
      }
      let row = view.rows.index
      perform(.pageDown)
      if view.rows.index == row { break }
    }
    return reading
  }
}
