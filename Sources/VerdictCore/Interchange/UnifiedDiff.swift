/// What changed between two versions of a file, as `patch` and people read it.
package enum UnifiedDiff {
  /// How many lines stand around a change.
  private static let context = 3

  /// One line of both versions, or of one.
  private struct Row {
    enum Kind { case kept, removed, added }
    let kind: Kind
    let text: ArraySlice<UInt8>
    /// How many lines of either version stand before it.
    let old: Int
    let new: Int
  }

  /// The lines of the diff; none where nothing changed.
  ///
  /// - Parameters:
  ///   - old: The bytes before.
  ///   - new: The bytes after.
  ///   - path: What the file is called on both sides.
  /// - Returns: Clean lines without ends.
  package static func lines(
    from old: [UInt8], to new: [UInt8], path: FilePath
  ) -> [CleanText] {
    let rows = rows(from: lines(of: old), to: lines(of: new))
    let hunks = hunks(of: rows)
    if hunks.isEmpty { return [] }
    let name = CleanText(path.description)
    return ["--- \(name)", "+++ \(name)"] + hunks.flatMap { lines(of: rows[$0]) }
  }

  /// The lines of a file, each with its end.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: LineScan.newline).map { $0 + 1 } ?? bytes.endIndex
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  private static func rows(
    from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]
  ) -> [Row] {
    let (removed, added) = changes(from: old, to: new)
    var rows: [Row] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if removed.contains(left) {
        rows.append(Row(kind: .removed, text: old[left], old: left, new: right))
        left += 1
      } else if added.contains(right) {
        rows.append(Row(kind: .added, text: new[right], old: left, new: right))
        right += 1
      } else {
        rows.append(Row(kind: .kept, text: old[left], old: left, new: right))
        left += 1
        right += 1
      }
    }
    return rows
  }

  /// Which lines of either version the other does not have.
  private static func changes(
    from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]
  ) -> (removed: Set<Int>, added: Set<Int>) {
    let start = zip(old, new).prefix { $0 == $1 }.count
    let shared = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
    let (oldPart, newPart) = (old[start..<old.count - shared], new[start..<new.count - shared])
    guard oldPart.count * newPart.count > pairLimit else {
      let difference = newPart.difference(from: oldPart)
      let offsets = { (change: CollectionDifference<ArraySlice<UInt8>>.Change) in
        switch change {
        case .remove(let offset, _, _), .insert(let offset, _, _): start + offset
        }
      }
      return (Set(difference.removals.map(offsets)), Set(difference.insertions.map(offsets)))
    }
    guard oldPart.count == newPart.count else {
      return (Set(oldPart.indices), Set(newPart.indices))
    }
    let changed = Set(oldPart.indices.filter { old[$0] != new[$0] })
    return (changed, changed)
  }

  /// Versions with more pairs of lines are compared line by line, which is long but right.
  private static let pairLimit = 10_000_000

  /// The changes with the rows around them, joined where they touch.
  private static func hunks(of rows: [Row]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in rows.indices where rows[index].kind != .kept {
      let start = max(0, index - context)
      let end = min(rows.count, index + context + 1)
      if let last = hunks.last, start <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<end
      } else {
        hunks.append(start..<end)
      }
    }
    return hunks
  }

  private static func lines(of hunk: ArraySlice<Row>) -> [CleanText] {
    guard let first = hunk.first else { return [] }
    let counts = [Row.Kind.removed, .added].map { kind in
      hunk.count { $0.kind == .kept || $0.kind == kind }
    }
    // An empty side names the line before it.
    let starts = zip([first.old, first.new], counts).map { $1 == 0 ? $0 : $0 + 1 }
    let head: CleanText = "@@ -\(starts[0]),\(counts[0]) +\(starts[1]),\(counts[1]) @@"
    return [head] + hunk.flatMap(lines)
  }

  private static func lines(of row: Row) -> [CleanText] {
    let mark: CleanText =
      switch row.kind {
      case .kept: " "
      case .removed: "-"
      case .added: "+"
      }
    let isEnded = row.text.last == LineScan.newline
    var text = isEnded ? row.text.dropLast() : row.text
    if isEnded, text.last == UInt8(ascii: "\r") { text = text.dropLast() }
    let line = mark + CleanText(String(decoding: text, as: UTF8.self))
    return isEnded ? [line] : [line, "\\ No newline at end of file"]
  }
}
