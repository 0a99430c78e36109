/// Which part of a picture of paths shows what.
struct PathAreas {
  /// What is asked, and what came of it.
  let heading: Rect
  /// One row a path.
  let paths: Rect
  /// The path under the cursor, step by step.
  let steps: Rect

  /// The paths get what the steps leave, and at least a third.
  init(_ picture: Rect, paths count: Int, steps length: Int) {
    let (heading, rest) = picture.splitTop(1)
    self.heading = heading
    let wanted = 2 * length + 2
    let least = min(count, max(1, rest.height / 3))
    let (paths, below) = rest.splitTop(min(count, max(least, rest.height - wanted)))
    self.paths = paths
    steps = below.splitTop(1).rest
  }
}
