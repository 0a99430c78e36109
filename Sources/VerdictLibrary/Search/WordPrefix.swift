/// The beginning of a word, as a number: up to three ASCII letters and digits, or up to two scalars.
struct WordPrefix: Hashable, Sendable {
  /// Under 37³ for ASCII, three digits to the base of 37.
  let number: Int

  private static let radix = 37
  private static let plainLimit = radix * radix * radix
  static let plainLength = 3
  private static let otherLength = 2

  /// Nil where the text is empty or longer than a beginning can be.
  init?(_ text: String) {
    let scalars = text.unicodeScalars
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    guard (1...(isPlain ? Self.plainLength : Self.otherLength)).contains(scalars.count) else {
      return nil
    }
    let number =
      isPlain
      ? text.utf8.reduce((sum: 0, scale: Self.plainLimit / Self.radix)) {
        ($0.sum + Self.digit($1) * $0.scale, $0.scale / Self.radix)
      }.sum : Self.packed(scalars)
    self.init(number: number)
  }

  private init(number: Int) { self.number = number }

  /// The beginnings, up to a length, of the words of texts that have one blank between words; each
  /// once.
  static func all(in texts: [String], upTo length: Int) -> [WordPrefix] {
    // A bit for each plain one, since a summary has hundreds.
    var plain = [UInt64](repeating: 0, count: plainLimit / 64 + 1)
    var others: Set<Int> = []
    for var text in texts {
      text.withUTF8 { bytes in
        for word in bytes.split(separator: UInt8(ascii: " ")) {
          let count = addPlain(word.prefix(length), to: &plain)
          if count < min(length, word.count) {
            others.formUnion(otherNumbers(word, upTo: min(length, otherLength)))
          }
        }
      }
    }
    return numbers(in: plain) + others.map(WordPrefix.init)
  }

  /// Marks the beginnings of a word up to its first byte that is not ASCII; gives how many.
  private static func addPlain(
    _ word: Slice<UnsafeBufferPointer<UInt8>>, to bits: inout [UInt64]
  ) -> Int {
    var (number, scale, count) = (0, plainLimit / radix, 0)
    for byte in word {
      guard byte < 0x80 else { break }
      number += digit(byte) * scale
      scale /= radix
      count += 1
      bits[number / 64] |= 1 << UInt64(number % 64)
    }
    return count
  }

  private static func otherNumbers(
    _ word: Slice<UnsafeBufferPointer<UInt8>>, upTo length: Int
  ) -> [Int] {
    let scalars = String(decoding: word, as: UTF8.self).unicodeScalars
    return (1...length).map { scalars.prefix($0) }.filter { !$0.allSatisfy(\.isASCII) }.map(packed)
  }

  private static func numbers(in bits: [UInt64]) -> [WordPrefix] {
    var prefixes: [WordPrefix] = []
    prefixes.reserveCapacity(1000)
    for index in bits.indices where bits[index] != 0 {
      var rest = bits[index]
      while rest != 0 {
        prefixes.append(WordPrefix(number: index * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return prefixes
  }

  /// 1 to 26 for letters, 27 to 36 for digits.
  private static func digit(_ byte: UInt8) -> Int {
    byte >= UInt8(ascii: "a")
      ? min(Int(byte) - Int(UInt8(ascii: "a")), 25) + 1
      : min(max(Int(byte) - Int(UInt8(ascii: "0")), 0), 9) + 27
  }

  private static func packed(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
    scalars.reduce(1) { $0 << 21 | Int($1.value) }
  }
}
