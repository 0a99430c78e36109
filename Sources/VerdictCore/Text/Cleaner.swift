/// Makes what a terminal must not see visible instead.
enum Cleaner {
  /// Longer clusters are cut, so that one cell never costs more than this.
  private static let scalarsPerCluster = 32

  static func clean(_ text: String) -> String {
    var clean = ""
    clean.reserveCapacity(text.utf8.count)
    for character in text { append(character, to: &clean) }
    return clean
  }

  private static func append(_ character: Character, to clean: inout String) {
    if let ascii = character.asciiValue, (0x20...0x7E).contains(ascii) {
      clean.append(character)
      return
    }
    let isEmoji = character.isEmojiSequence && character.unicodeScalars.allSatisfy(isPartOfEmoji)
    var base: Unicode.Scalar?
    for (index, scalar) in character.unicodeScalars.enumerated() {
      if index == scalarsPerCluster {
        clean += "…"
        return
      }
      if let mark = mark(for: scalar, isInEmoji: isEmoji, after: base) {
        clean += mark
        base = nil
      } else {
        if index == 0 { base = scalar }
        if index == 0, GraphemeWidth.width(of: scalar) == 0 { clean += "◌" }
        clean.unicodeScalars.append(scalar)
      }
    }
  }

  /// What to show instead of a scalar, or nil where it may stay.
  private static func mark(
    for scalar: Unicode.Scalar, isInEmoji: Bool, after base: Unicode.Scalar?
  ) -> String? {
    if scalar == "\t" { return " " }
    if let name = names[scalar.value] { return "‹\(name)›" }
    switch scalar.value {
    case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value).map { String(Character($0)) }
    case 0x7F: return "␡"
    case 0xFE0E, 0xFE0F: return base.map(\.properties.isEmoji) == true ? nil : "‹VS›"
    case 0x200D where isInEmoji: return nil
    case 0x200C: return base.map(joins) == true ? nil : "‹ZWNJ›"
    case 0x200D: return base.map(joins) == true ? nil : "‹ZWJ›"
    case 0xE0020...0xE007F: return base == "🏴" ? nil : "‹TAG›"
    case 0x1160...0x11FF where base == nil: return code(scalar)
    case 0xFE00...0xFE0D, 0xE0100...0xE01EF: return "‹VS›"
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .unassigned, .privateUse, .lineSeparator,
      .paragraphSeparator:
      return code(scalar)
    default:
      return nil
    }
  }

  /// Where marks of characters that part no words stand, such as `‹SHY›`, by their bytes.
  static func wordMarks(in clean: String) -> [Range<Int>] {
    let bytes = Array(clean.utf8)
    guard bytes.contains(0xE2) else { return [] }
    return bytes.indices.compactMap { start in
      guard bytes[start...].starts(with: "‹".utf8) else { return nil }
      let name = bytes[start...].dropFirst(3).prefix(4).prefix { $0 < 0x80 }
      guard bytes[name.endIndex...].starts(with: "›".utf8),
        wordMarks.contains(String(decoding: name, as: UTF8.self))
      else { return nil }
      return start..<name.endIndex + 3
    }
  }

  private static func isPartOfEmoji(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200D, 0x20E3, 0xFE0F, 0xE0020...0xE007F: true
    default: scalar.properties.isEmoji
    }
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    "‹\(String(scalar.value, radix: 16, uppercase: true))›"
  }

  /// Whether letters of this one's script change shape with a joiner after them.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    (0x0600...0x08FF).contains(scalar.value) || (0x0900...0x0DFF).contains(scalar.value)
      || (0x1800...0x18AF).contains(scalar.value)
  }

  private static let wordMarks: Set<String> = Set(names.values)
    .subtracting(["FILL", "LS", "PS"]).union(["VS", "ZWNJ", "ZWJ"])

  private static let names: [UInt32: String] = [
    0x00AD: "SHY", 0x034F: "CGJ", 0x061C: "ALM", 0x115F: "FILL", 0x1160: "FILL", 0x17B4: "FILL",
    0x17B5: "FILL", 0x180E: "MVS", 0x200B: "ZWSP", 0x200E: "LRM", 0x200F: "RLM", 0x2028: "LS",
    0x2029: "PS", 0x202A: "LRE", 0x202B: "RLE", 0x202C: "PDF", 0x202D: "LRO", 0x202E: "RLO",
    0x2060: "WJ", 0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI", 0x2800: "FILL",
    0x3164: "FILL", 0xFEFF: "BOM", 0xFFA0: "FILL",
  ]
}
