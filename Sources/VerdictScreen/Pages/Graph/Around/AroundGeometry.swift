/// Where the picture around a speaker has its nodes.
///
/// From 100 columns on, those contradicted stand left of the centre and those agreed with right of
/// it; on narrower screens all stand in one column below the centre. Whoever is two connections
/// away stands below the one between.
struct AroundGeometry {
  let picture: Rect
  /// The part of the picture that shows nodes: below the headings, or below the centre.
  let nodes: Rect
  /// How many rows the nodes take.
  let rows: Int
  let isWide: Bool
  /// Whether a row below each node is free.
  let isAiry: Bool
  /// How wide a node's name and counts may be, one connection away.
  let sideWidth: Int
  private let tree: AroundTree
  /// The first row of nodes in view.
  private let top: Int
  private let spacing: Int

  /// How many columns the line to a node takes, blanks included.
  static let linkWidth = 8
  /// How far nodes two connections away stand from the names of those between.
  private static let indent = 2

  init(_ tree: AroundTree, top: Int, in picture: Rect) {
    self.picture = picture
    self.tree = tree
    self.top = top
    isWide = picture.width >= 98
    let (left, right) = (tree.contradicting.count, tree.agreeing.count)
    // A wide picture with room to spare leaves a blank row between nodes.
    isAiry = isWide && !tree.isDeep && 2 * max(left, right) <= picture.height - 2
    spacing = isAiry ? 2 : 1
    rows = isWide ? max(0, (max(left, right) - 1) * spacing + 1) : left + right
    let room = picture.splitTop(isWide ? 2 : 1).rest
    nodes = isWide ? room.splitTop(max(0, room.height - rows) / 3).rest : room
    sideWidth =
      isWide
      ? min(64, (picture.width - 2 * Self.linkWidth - 24) / 2)
      : min(56, picture.width - Self.linkWidth)
  }

  /// How many rows of nodes fit.
  var height: Int { nodes.height }

  var centre: Rect {
    guard isWide else { return picture.splitTop(1).top }
    let side = sideWidth + Self.linkWidth
    return Rect(x: picture.x + side, y: centreRow, width: picture.width - 2 * side, height: 2)
  }

  /// The screen row on which the trunks meet the centre.
  var centreRow: Int {
    isWide ? nodes.y + max(0, min(rows, nodes.height) - 1) / 2 : picture.y
  }

  func isLeft(_ node: Int) -> Bool { isWide && node <= tree.contradicting.count }

  /// The row of a node among all rows, in view or not.
  func row(of node: Int) -> Int {
    guard isWide else { return node - 1 }
    let isLeft = isLeft(node)
    return firstRow(isLeft) + (node - (isLeft ? 1 : 1 + tree.contradicting.count)) * spacing
  }

  /// The node on a row of the screen; nil where none is.
  func node(onRow y: Int, isLeft: Bool) -> Int? {
    guard (nodes.y..<nodes.maxY).contains(y) else { return nil }
    let row = y - nodes.y + top
    guard isWide else { return (0..<tree.count - 1).contains(row) ? row + 1 : nil }
    let (order, rest) = (row - firstRow(isLeft)).quotientAndRemainder(dividingBy: spacing)
    let side = isLeft ? tree.contradicting.indices : tree.agreeing.indices
    guard rest == 0, side.contains(order) else { return nil }
    return order + (isLeft ? 1 : 1 + tree.contradicting.count)
  }

  /// The row of the first node of a side.
  private func firstRow(_ isLeft: Bool) -> Int {
    let count = isLeft ? tree.contradicting.count : tree.agreeing.count
    return (rows - (count - 1) * spacing) / 2
  }

  /// The screen row of a node, in view or not.
  func screenRow(of node: Int) -> Int { nodes.y + row(of: node) - top }

  /// The cells of a node's name and counts, or nil where it is out of view.
  func rect(of node: Int) -> Rect? {
    if node == 0 { return centre }
    let row = screenRow(of: node)
    guard (nodes.y..<nodes.maxY).contains(row) else { return nil }
    let isDeep = tree[node]?.parent != nil
    let inner = isDeep ? Self.indent + Self.linkWidth : 0
    let start = !isWide ? picture.x + Self.linkWidth : picture.maxX - sideWidth
    return Rect(
      x: isLeft(node) ? picture.x : start + inner, y: row, width: sideWidth - inner, height: 1)
  }

  /// The column of the trunk that a node hangs on.
  func trunk(of node: Int) -> Int {
    let isDeep = tree[node]?.parent != nil
    if isLeft(node) {
      let side = picture.x + sideWidth
      return isDeep ? side - Self.indent - 1 : side + Self.linkWidth - 1
    }
    let side = isWide ? picture.maxX - sideWidth : picture.x + Self.linkWidth
    return isDeep ? side + Self.indent : side - Self.linkWidth
  }
}
