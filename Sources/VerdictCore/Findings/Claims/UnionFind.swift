/// Disjoint groups of places that can be joined.
struct UnionFind {
  private var parents: [Int32]

  /// Each place in a group of its own.
  init(count: Int) { parents = (0..<count).map { Int32(truncatingIfNeeded: $0) } }

  /// The least place of the group of a place.
  mutating func root(of place: Int) -> Int {
    var place = place
    while Int(parents[place]) != place {
      parents[place] = parents[Int(parents[place])]
      place = Int(parents[place])
    }
    return place
  }

  mutating func join(_ left: Int, _ right: Int) {
    let (one, other) = (root(of: left), root(of: right))
    parents[max(one, other)] = Int32(truncatingIfNeeded: min(one, other))
  }
}
