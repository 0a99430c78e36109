/// The triangles of speakers who are all connected to each other.
public struct Triangles: Hashable, Sendable {
  /// How many there are with 0, 1, 2 and 3 contradicting sides, none of the sides conflicting.
  public let counts: [Int]
  /// How many have a conflicting side, where one agrees and the other contradicts.
  public let conflicting: Int

  /// How many there are without a conflicting side.
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
        kept.append(KeptSide(edgePair))
      }
      starts.append(Int32(kept.count))
    }
    /// The contradicting sides to each speaker that the one in hand keeps; −1 to others.
    var sides = [Int8](repeating: -1, count: speakers.count)
    var counts = [0, 0, 0, 0]
    var conflicting = 0
    for speaker in speakers.indices {
      let own = kept[Int(starts[speaker])..<Int(starts[speaker + 1])]
      for side in own { sides[Int(side.other)] = side.contradicting }
      for first in own {
        let other = Int(first.other)
        for second in kept[Int(starts[other])..<Int(starts[other + 1])] {
          let third = sides[Int(second.other)]
          guard third >= 0 else { continue }
          let sum = Int(first.contradicting + second.contradicting + third)
          if sum < KeptSide.conflicting { counts[sum] += 1 } else { conflicting += 1 }
        }
      }
      for side in own { sides[Int(side.other)] = -1 }
    }
    return Triangles(counts: counts, conflicting: conflicting)
  }
}

/// An edge, kept by the one of its ends with fewer edges.
private struct KeptSide {
  let other: Int32
  /// 1 where the edge contradicts, `conflicting` where its ends differ, else 0.
  let contradicting: Int8

  /// More than three sides that contradict.
  static let conflicting = 4

  init(_ edgePair: EdgePair) {
    other = Int32(edgePair.other)
    switch edgePair.sign {
    case .agrees: contradicting = 0
    case .contradicts: contradicting = 1
    case .conflicting: contradicting = Int8(Self.conflicting)
    }
  }
}
