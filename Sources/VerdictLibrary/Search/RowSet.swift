/// A set of row numbers, kept as bits: 12 KB for 100,000 rows.
struct RowSet: Sendable {
  private var bits: [UInt64] = []

  init() {}

  /// The rows from 0 up to a limit.
  init(below limit: Int) {
    bits = Array(repeating: ~0, count: (limit + 63) / 64)
    if limit % 64 != 0, !bits.isEmpty { bits[bits.count - 1] = (1 << UInt64(limit % 64)) - 1 }
  }

  func contains(_ row: Int) -> Bool {
    row >= 0 && row / 64 < bits.count && bits[row / 64] & (1 << UInt64(row % 64)) != 0
  }

  mutating func insert(_ row: Int) {
    guard row >= 0 else { return }
    if row / 64 >= bits.count { grow(to: row / 64 + 1) }
    bits[row / 64] |= 1 << UInt64(row % 64)
  }

  mutating func insert(_ rows: Range<Int>) {
    for row in rows { insert(row) }
  }

  mutating func formUnion(_ other: RowSet) {
    if other.bits.count > bits.count { grow(to: other.bits.count) }
    for index in other.bits.indices { bits[index] |= other.bits[index] }
  }

  mutating func formIntersection(_ other: RowSet) {
    if bits.count > other.bits.count { bits.removeLast(bits.count - other.bits.count) }
    for index in bits.indices { bits[index] &= other.bits[index] }
  }

  mutating func subtract(_ other: RowSet) {
    for index in bits.indices.prefix(other.bits.count) { bits[index] &= ~other.bits[index] }
  }

  var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }

  private mutating func grow(to words: Int) {
    bits.reserveCapacity(max(words, bits.count * 2))
    bits.append(contentsOf: repeatElement(0, count: words - bits.count))
  }
}
