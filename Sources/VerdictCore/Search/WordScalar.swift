/// What a scalar is to words.
enum WordScalar {
  /// A letter or digit that makes a word with those beside it.
  case letter
  /// A letter or digit of a script written without blanks, a word of its own.
  case ownWord
  /// It belongs to the letter or digit before it, as an accent or a soft hyphen does.
  case mark
  case separator

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x3100: self = Self.known[Int(scalar.value)]
    case 0x4E00...0x9FFF: self = .ownWord
    case 0xAC00...0xD7A3: self = .letter
    default: self.init(asking: scalar.properties, of: scalar)
    }
  }

  /// What most scalars in use are; asking Unicode for it takes long.
  private static let known = (UInt32(0)..<0x3100).map { value in
    Unicode.Scalar(value).map { WordScalar(asking: $0.properties, of: $0) } ?? .separator
  }

  private init(asking properties: Unicode.Scalar.Properties, of scalar: Unicode.Scalar) {
    // The voicing marks of halfwidth kana are letters to Unicode.
    if properties.generalCategory.isMark || scalar.isIgnorable
      || (0xFF9E...0xFF9F).contains(scalar.value)
    {
      self = .mark
    } else if properties.isAlphabetic || properties.numericType != nil {
      self = Self.isWrittenWithoutBlanks(scalar) ? .ownWord : .letter
    } else {
      self = .separator
    }
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }

  private static func isWrittenWithoutBlanks(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Thai and Lao, Myanmar, Khmer.
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0xA9E0...0xA9FF, 0xAA60...0xAA7F, 0x1780...0x17FF: true
    // Hiragana and Katakana.
    case 0x3041...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F, 0x1_AFF0...0x1_B16F: true
    // Han.
    case 0x3005...0x3007, 0x3021...0x303B, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF:
      true
    default: false
    }
  }
}
