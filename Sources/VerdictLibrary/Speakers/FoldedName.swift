import VerdictCore

/// A name as lists sort it: folded, by its bytes.
struct FoldedName: Comparable {
  /// The first eight bytes, which tell most names apart.
  private let start: UInt64
  private let text: String

  init(_ name: String) {
    text = Folding.fold(name)
    var start: UInt64 = 0
    var bytes = text.utf8.makeIterator()
    for _ in 0..<8 { start = start << 8 | UInt64(bytes.next() ?? 0) }
    self.start = start
  }

  static func == (left: FoldedName, right: FoldedName) -> Bool {
    left.start == right.start && left.text.utf8.elementsEqual(right.text.utf8)
  }

  static func < (left: FoldedName, right: FoldedName) -> Bool {
    left.start == right.start
      ? left.text.utf8.lexicographicallyPrecedes(right.text.utf8) : left.start < right.start
  }
}
