/// Finds the known name that a mistaken one was probably meant to be.
package enum Suggestion {
  /// The nearest candidate, where one is near enough: a third of the letters may differ.
  ///
  /// Case does not count, and of two equally near the first wins.
  ///
  /// Complexity: O(n · m) in the lengths of the names, for each candidate of a similar length.
  package static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(name.lowercased())
    guard letters.count <= longest else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.lowercased())
      let allowed = min(best.map { $0.distance - 1 } ?? .max, max(letters.count, other.count) / 3)
      guard abs(letters.count - other.count) <= allowed else { continue }
      let distance = distance(letters, other)
      if distance <= allowed { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// The end of a message that offers a name; empty for an empty name.
  static func ending(_ name: String) -> String {
    name.isEmpty ? "" : "; did you mean \(name.quoted)?"
  }

  /// Names longer than this are not guessed at.
  private static let longest = 80

  /// How many letters must be added, dropped, changed or swapped with their neighbour.
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(last[column + 1] + 1, current[column] + 1)
        cost = min(cost, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
