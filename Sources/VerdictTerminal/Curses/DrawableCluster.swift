import CNcurses

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
