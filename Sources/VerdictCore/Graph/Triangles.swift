/// The triangles of speakers who are all connected to each other, none of the edges conflicting.
public struct Triangles: Hashable, Sendable {
  /// How many there are with 0, 1, 2 and 3 contradicting sides.
  public let counts: [Int]

  /// How many there are.
  public var count: Int { counts.reduce(0, +) }

  /// The share of those in which the opponent of an opponent is an ally, and so on: with 0 or 2
  /// contradicting sides; nil without triangles.
  ///
  /// Cartwright and Harary, “Structural balance: a generalization of Heider’s theory”, 1956.
  public var balancedShare: Double? {
    count == 0 ? nil : Double(counts[0] + counts[2]) / Double(count)
  }
}

extension ConnectionGraph {
  /// The triangles of speakers, by how many sides contradict.
  ///
  /// Complexity: O(m^1.5): each edge is kept by whichever end has fewer, so nobody keeps more than
  /// √(2m).
  public func triangles() -> Triangles {
    let degrees = speakers.indices.map { Int32(edgePairs(of: $0).count) }
    var kept: [KeptSide] = []
    var starts: [Int32] = [0]
    starts.reserveCapacity(speakers.count + 1)
    for speaker in speakers.indices {
      for edgePair in edgePairs(of: speaker)
      where (degrees[speaker], speaker) < (degrees[edgePair.other], edgePair.other) {
        if let side = KeptSide(edgePair) { kept.append(side) }
      }
      starts.append(Int32(kept.count))
    }
    /// The contradicting sides to each speaker that the one in hand keeps; −1 to others.
    var sides = [Int8](repeating: -1, count: speakers.count)
    var counts = [0, 0, 0, 0]
    for speaker in speakers.indices {
      let own = kept[Int(starts[speaker])..<Int(starts[speaker + 1])]
      for side in own { sides[Int(side.other)] = side.contradicting }
      for first in own {
        let other = Int(first.other)
        for second in kept[Int(starts[other])..<Int(starts[other + 1])] {
          let third = sides[Int(second.other)]
          guard third >= 0 else { continue }
          counts[Int(first.contradicting + second.contradicting + third)] += 1
        }
      }
      for side in own { sides[Int(side.other)] = -1 }
    }
    return Triangles(counts: counts)
  }
}

/// An edge that is not conflicting, kept by the one of its ends with fewer edges.
private struct KeptSide {
  let other: Int32
  /// 1 where the edge contradicts, else 0.
  let contradicting: Int8

  init?(_ edgePair: EdgePair) {
    guard edgePair.sign != .conflicting else { return nil }
    other = Int32(edgePair.other)
    contradicting = edgePair.sign == .contradicts ? 1 : 0
  }
}
