/// Which part of the page of the graph shows what.
struct GraphAreas {
  /// The names of the views, and what there is to say about the graph.
  let tabs: Rect
  let picture: Rect
  /// What there is to say about what is under the cursor, below a line.
  let text: Rect

  init(_ body: Rect) {
    let (tabs, rest) = body.inset(left: 1, right: 1).splitTop(1)
    self.tabs = tabs
    (picture, text) = rest.splitBottom(min(6, body.height / 3))
  }
}
