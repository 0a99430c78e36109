import CNcurses
import VerdictScreen

/// A grapheme as ncurses takes it: one or more parts, each of a scalar with a width and the
/// marks upon it.
///
/// Terminals disagree about the width of emoji sequences, and libc about what is newer than it is.
/// Such a cluster is replaced here by one of the same width that they agree about: a flag by its
/// letters, a family by its first member, the unknown by `?`.
struct DrawableCluster: Equatable {
  private(set) var parts: [[Unicode.Scalar]] = []

  /// Makes the parts; the locale must be one of UTF-8.
  ///
  /// - Parameters:
  ///   - text: One grapheme.
  ///   - width: The cells that it has in the frame.
  init(_ text: String, width: Int) {
    var used = 0
    for scalar in Self.agreedScalars(text) {
      switch Int(wcwidth(wchar_t(truncatingIfNeeded: scalar.value))) {
      case 0:
        // `CCHARW_MAX`; ncurses has no room for the marks beyond.
        if let last = parts.indices.last, parts[last].count < 5 { parts[last].append(scalar) }
      case let own where own > 0:
        parts.append([scalar])
        used += own
      default:
        used = .max
      }
      if used > width { break }
    }
    if used > width {
      parts = [["?"]]
      used = 1
    }
    parts += Array(repeating: [" "], count: max(0, width - used))
  }

  private static func agreedScalars(_ text: String) -> [Unicode.Scalar] {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first else { return [] }
    if let letter = flagLetter(first) {
      return [letter] + scalars.dropFirst().compactMap(flagLetter)
    }
    let isSequence = first.properties.isEmoji && scalars.dropFirst().contains(where: joinsEmoji)
    return isSequence ? [first] : scalars
  }

  private static func flagLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard (0x1F1E6...0x1F1FF).contains(scalar.value) else { return nil }
    return Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41)
  }

  /// ZWJ, both variation selectors, the keycap, skin tones, tags.
  private static func joinsEmoji(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200D, 0xFE0E, 0xFE0F, 0x20E3, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: true
    default: false
    }
  }
}

/// The colour pairs of ncurses, made when a style first needs them.
struct ColourPairs {
  private struct Pair: Hashable {
    var foreground: Int?
    var background: Int?
  }

  private var numbers: [Pair: Int16] = [Pair(): 0]
  private let limit: Int
  private let hasOwnColours: Bool

  /// Starts colours, unless there are to be none.
  init(_ depth: ColourDepth) {
    guard depth != .none, start_color() == OK else {
      limit = 0
      hasOwnColours = false
      return
    }
    hasOwnColours = use_default_colors() == OK
    limit = min(Int(curses_colour_pairs()), Int(Int16.max))
  }

  /// The number of the pair for a style; 0, the terminal's own colours, where no more can be made.
  mutating func number(for style: TerminalStyle) -> Int16 {
    let pair = Pair(foreground: style.foreground, background: style.background)
    if let known = numbers[pair] { return known }
    let number = Int16(clamping: numbers.count)
    let made =
      numbers.count < limit
      && init_pair(
        number, colour(pair.foreground, else: COLOR_WHITE),
        colour(pair.background, else: COLOR_BLACK)) == OK
    numbers[pair] = made ? number : 0
    return made ? number : 0
  }

  private func colour(_ colour: Int?, else other: Int32) -> Int16 {
    Int16(clamping: colour ?? (hasOwnColours ? -1 : Int(other)))
  }
}

/// Where a frame differs from the one before it.
enum FrameChanges {
  /// The columns from the first to the last cell that differs in a row, wide graphemes whole.
  ///
  /// - Parameters:
  ///   - y: The row.
  ///   - new: The frame to show.
  ///   - old: The frame shown; nil, or one of another size, where nothing of it is to be kept.
  /// - Returns: Nil where the row is the same.
  static func columns(ofRow y: Int, in new: Frame, since old: Frame?) -> Range<Int>? {
    guard let old, old.size == new.size else { return 0..<new.size.width }
    let (row, before) = (new.row(y), old.row(y))
    guard var first = row.indices.first(where: { row[$0] != before[$0] }) else { return nil }
    var end = row.endIndex
    while row[end - 1] == before[end - 1] { end -= 1 }
    while first > row.startIndex, row[first].width == 0 { first -= 1 }
    while end < row.endIndex, row[end].width == 0 { end += 1 }
    return first - row.startIndex..<end - row.startIndex
  }
}
