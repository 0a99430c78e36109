/// The runs of letters, digits and marks in UTF-8, in order.
///
/// A letter of a script written without blanks is a run of its own, with the marks after it.
struct WordRuns: Sequence, IteratorProtocol {
  struct Run {
    /// As offsets of bytes.
    var bytes: Range<Int>
    var isASCII: Bool
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  /// The bytes must be valid UTF-8 and outlive the runs.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> Run? {
    while place < bytes.count {
      if bytes[place] < 0x80 {
        if WordScalar.isLetter(bytes[place]) { return run(from: place) }
        place += 1
      } else {
        let (scalar, end) = bytes.scalar(at: place)
        switch WordScalar(scalar) {
        case .letter: return run(from: place)
        case .ownWord:
          let start = place
          place = end
          skipMarks()
          return Run(bytes: start..<place, isASCII: false)
        case .mark, .separator: place = end
        }
      }
    }
    return nil
  }

  private mutating func run(from start: Int) -> Run {
    var isASCII = true
    while place < bytes.count {
      if bytes[place] < 0x80 {
        guard WordScalar.isLetter(bytes[place]) else { break }
        place += 1
      } else {
        let (scalar, end) = bytes.scalar(at: place)
        let kind = WordScalar(scalar)
        guard kind == .letter || kind == .mark else { break }
        isASCII = false
        place = end
      }
    }
    return Run(bytes: start..<place, isASCII: isASCII)
  }

  private mutating func skipMarks() {
    while place < bytes.count, bytes[place] >= 0x80 {
      let (scalar, end) = bytes.scalar(at: place)
      guard WordScalar(scalar) == .mark else { return }
      place = end
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar of UTF-8 that starts with a byte of 0x80 or more, and where the next one starts.
  func scalar(at start: Int) -> (Unicode.Scalar, end: Int) {
    let lead = self[start]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let end = Swift.min(start + length, count)
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for place in start + 1..<end { value = value << 6 | UInt32(self[place] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", end)
  }
}
