/// Where the graph around a speaker has its nodes.
///
/// From 100 columns on, those contradicted stand left of the centre and those agreed with right of
/// it; on narrower screens all stand in one column below the centre.
package struct GraphGeometry: Hashable, Sendable {
  package let picture: Rect
  /// What is said about the node under the cursor.
  package let words: Rect
  package let isWide: Bool
  /// How many columns the lines from a trunk to a node take.
  package static let linkWidth = 8
  private let contradicting: Int
  private let agreeing: Int
  /// The first row of nodes in view.
  private let top: Int

  package init(body: Rect, contradicting: Int, agreeing: Int, top: Int) {
    isWide = body.width >= 100
    let wordRows = min(6, body.height / 3)
    (picture, words) = body.inset(left: 1, right: 1).splitBottom(wordRows)
    self.contradicting = contradicting
    self.agreeing = agreeing
    self.top = top
  }

  /// How many rows of nodes fit.
  package var height: Int { nodes.height }

  /// How many rows the nodes take.
  package var rows: Int {
    let longest = max(contradicting, agreeing)
    return isWide ? max(0, (longest - 1) * spacing + 1) : contradicting + agreeing
  }

  /// A wide picture with room to spare leaves a blank row between nodes.
  private var spacing: Int {
    isWide && 2 * max(contradicting, agreeing) <= picture.height - 2 ? 2 : 1
  }

  /// The part of the picture that shows nodes: below the headings, or below the centre.
  package var nodes: Rect {
    let room = picture.splitTop(isWide ? 2 : 1).rest
    return isWide ? room.splitTop(max(0, room.height - rows) / 3).rest : room
  }

  package var centre: Rect {
    guard isWide else { return picture.splitTop(1).top }
    let width = picture.width - 2 * (sideWidth + Self.linkWidth)
    return Rect(
      x: picture.x + sideWidth + Self.linkWidth, y: centreRow, width: width, height: 2)
  }

  /// The screen row on which the trunks meet the centre.
  package var centreRow: Int {
    isWide ? nodes.y + max(0, min(rows, nodes.height) - 1) / 2 : picture.y
  }

  /// How wide a node's name and counts may be.
  package var sideWidth: Int {
    isWide ? (picture.width - 2 * Self.linkWidth - 24) / 2 : min(56, picture.width - Self.linkWidth)
  }

  /// The row of a node among all rows, in view or not; the order is that of the cursor's places.
  package func row(of place: Int) -> Int {
    guard isWide else { return place - 1 }
    let isLeft = place <= contradicting
    let count = isLeft ? contradicting : agreeing
    let order = isLeft ? place - 1 : place - 1 - contradicting
    return (rows - (count - 1) * spacing) / 2 + order * spacing
  }

  /// The cells of a node's name and counts, or nil where it is out of view.
  package func place(of place: Int) -> Rect? {
    if place == 0 { return centre }
    let row = row(of: place) - top
    guard (0..<nodes.height).contains(row) else { return nil }
    let x: Int
    if !isWide {
      x = picture.x + Self.linkWidth
    } else if place <= contradicting {
      x = picture.x
    } else {
      x = picture.maxX - sideWidth
    }
    return Rect(x: x, y: nodes.y + row, width: sideWidth, height: 1)
  }

  /// The column of the trunk on the side of a node.
  package func trunk(of place: Int) -> Int {
    guard isWide else { return picture.x }
    return place <= contradicting
      ? picture.x + sideWidth + Self.linkWidth - 1 : picture.maxX - sideWidth - Self.linkWidth
  }
}
