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
  private var offset = 0

  /// The bytes must be valid UTF-8 and outlive the runs.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> Run? {
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        if WordScalar.isLetter(bytes[offset]) { return run(from: offset) }
        offset += 1
      } else {
        let (scalar, end) = bytes.scalar(at: offset)
        switch WordScalar(scalar) {
        case .letter: return run(from: offset)
        case .ownWord:
          let start = offset
          offset = end
          skipMarks()
          return Run(bytes: start..<offset, isASCII: false)
        case .mark, .separator: offset = end
        }
      }
    }
    return nil
  }

  private mutating func run(from start: Int) -> Run {
    var isASCII = true
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        guard WordScalar.isLetter(bytes[offset]) else { break }
        offset += 1
      } else {
        let (scalar, end) = bytes.scalar(at: offset)
        let kind = WordScalar(scalar)
        guard kind == .letter || kind == .mark else { break }
        isASCII = false
        offset = end
      }
    }
    return Run(bytes: start..<offset, isASCII: isASCII)
  }

  private mutating func skipMarks() {
    while offset < bytes.count, bytes[offset] >= 0x80 {
      let (scalar, end) = bytes.scalar(at: offset)
      guard WordScalar(scalar) == .mark else { return }
      offset = end
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
    for offset in start + 1..<end { value = value << 6 | UInt32(self[offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", end)
  }
}
