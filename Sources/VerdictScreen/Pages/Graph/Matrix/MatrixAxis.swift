/// The rows or the columns of a matrix: equally wide places, some with a line before them.
struct MatrixAxis {
  let count: Int
  /// How wide a place is, and a line between two, in cells.
  let step: Int
  let lineWidth: Int
  /// How many cells there are for all.
  let room: Int
  let hasLine: (Int) -> Bool

  /// The places in view and where each starts, in cells.
  func places(from first: Int) -> [(place: Int, offset: Int)] {
    var places: [(place: Int, offset: Int)] = []
    var offset = 0
    for place in max(0, first)..<max(0, first, count) {
      if !places.isEmpty, hasLine(place) { offset += lineWidth }
      guard offset + step <= room else { break }
      places.append((place, offset))
      offset += step
    }
    return places
  }

  /// The first place to show so that another is in view, no further than needed from what was
  /// first.
  func first(showing place: Int, from first: Int) -> Int {
    min(max(first, earliest(showing: place)), max(0, min(place, earliest(showing: count - 1))))
  }

  /// The first place in view when another is the last.
  private func earliest(showing last: Int) -> Int {
    var place = last
    var used = step
    while place > 0 {
      used += step + (hasLine(place) ? lineWidth : 0)
      guard used <= room else { break }
      place -= 1
    }
    return max(0, place)
  }
}
