/// How many cells a terminal gives to text.
///
/// Pure and the same everywhere: libc's `wcwidth` depends on the locale and adds up the members of
/// an emoji family.
public enum GraphemeWidth {
  /// The width of one grapheme: 0 for a lone control or combining mark, else 1 or more.
  ///
  /// An emoji sequence is 2 cells; any other cluster is as wide as its scalars together.
  public static func width(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    if let ascii = character.asciiValue { return width(of: Unicode.Scalar(ascii)) }
    if character.isEmojiSequence { return 2 }
    return scalars.reduce(0) { $0 + width(of: $1) }
  }

  /// The width of one scalar: 0, 1 or 2.
  public static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: return 1
    case 0..<0x20, 0x7F..<0xA0, 0xAD: return 0
    case 0x1160...0x11FF: return 0
    case 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x2319, 0x2500...0x25FC: return 1
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .surrogate, .lineSeparator,
      .paragraphSeparator:
      return 0
    default:
      return WideScalars.contains(scalar) ? 2 : 1
    }
  }

  /// The width of a whole text on one line.
  ///
  /// Complexity: O(n).
  public static func width(of text: some StringProtocol) -> Int {
    var sum = 0
    for scalar in text.unicodeScalars {
      if scalar.mayJoinEmoji { return text.reduce(0) { $0 + width(of: $1) } }
      sum += width(of: scalar)
    }
    return sum
  }
}

extension Unicode.Scalar {
  /// Whether a text with this scalar may hold an emoji sequence; in any other, each scalar takes
  /// its own width.
  public var mayJoinEmoji: Bool {
    guard value >= 0x200D else { return false }
    switch value {
    case 0x200D, 0x20E3, 0xFE0F, 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF: return true
    default: return false
    }
  }
}

extension Character {
  /// Whether terminals that know emoji draw this cluster as one picture, two cells wide.
  ///
  /// True for flags, keycaps, families, skin tones and whatever asks for emoji presentation.
  public var isEmojiSequence: Bool {
    var scalars = unicodeScalars.makeIterator()
    guard let first = scalars.next(), let second = scalars.next() else { return false }
    if first.properties.isEmojiModifierBase, second.properties.isEmojiModifier { return true }
    if (0x1F1E6...0x1F1FF).contains(first.value) {
      return (0x1F1E6...0x1F1FF).contains(second.value)
    }
    guard first.properties.isEmoji else { return false }
    if second.value == 0xFE0F { return true }
    return second.value == 0x200D && scalars.next()?.properties.isEmoji == true
  }
}
