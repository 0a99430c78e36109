/// Finds the names that differ from another in a letter, without comparing it with each.
///
/// Two names one letter apart are the same without one letter of one or of each (Garbe's symmetric
/// deletion).
struct NearNames {
  /// Of many names that are near, only so many are given.
  private static let most = 64

  private struct Entry {
    var name: Int32
    /// The half of the hash that its bucket does not tell.
    var tag: UInt32
  }

  private let names: [String]
  /// The names that give each hash, one bucket after the other, by what dropping up to a letter
  /// leaves of them.
  private var shortened: [Entry]
  private let starts: [Int32]
  private let mask: UInt64

  /// Complexity: O(l²) in the length of each name.
  init(_ names: [String]) {
    self.names = names
    let hashes = names.map(Self.hashes)
    let count = hashes.reduce(0) { $0 + $1.count }
    var buckets = 1
    while buckets < count { buckets *= 2 }
    let mask = UInt64(buckets - 1)
    var starts = [Int32](repeating: 0, count: buckets + 1)
    for hash in hashes.joined() { starts[Int(hash & mask) + 1] += 1 }
    for bucket in 0..<buckets { starts[bucket + 1] += starts[bucket] }
    self.starts = starts
    self.mask = mask
    shortened = Array(repeating: Entry(name: 0, tag: 0), count: count)
    for (index, hashes) in hashes.enumerated() {
      for hash in hashes {
        let bucket = Int(hash & mask)
        shortened[Int(starts[bucket])] = Entry(
          name: Int32(truncatingIfNeeded: index), tag: UInt32(hash >> 32))
        starts[bucket] += 1
      }
    }
  }

  /// Names that may be one letter away, in their order.
  func candidates(near name: String) -> [String] {
    guard name.utf8.count <= 80 else { return [] }
    var found: Set<Int32> = []
    for hash in Self.hashes(name) {
      let bucket = Int(hash & mask)
      for entry in shortened[Int(starts[bucket])..<Int(starts[bucket + 1])]
      where entry.tag == UInt32(hash >> 32) && found.count < Self.most {
        found.insert(entry.name)
      }
    }
    return found.sorted().map { names[Int($0)] }
  }

  /// The hashes (FNV-1a) of a name and of the name less each of its letters.
  private static func hashes(_ name: String) -> [UInt64] {
    let letters = Array(name.utf8)
    // Of two equal letters side by side it is all one which is dropped.
    let dropped = letters.indices.filter { $0 == 0 || letters[$0] != letters[$0 - 1] }
    return ([-1] + dropped).map { dropped in
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for (index, letter) in letters.enumerated() where index != dropped {
        hash = (hash ^ UInt64(letter)) &* 0x100_0000_01b3
      }
      return hash
    }
  }
}
