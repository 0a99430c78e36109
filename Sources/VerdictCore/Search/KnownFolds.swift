/// Letters that fold to letters whatever stands beside them: those of Europe, kana and Han.
///
/// Folding a text asks Foundation, at some microseconds a word; this answers in nanoseconds.
struct KnownFolds: Sendable {
  static let shared = KnownFolds()

  private static let letters: Range<UInt32> = 0x80..<0x600
  private static let kana: Range<UInt32> = 0x3040..<0x3100
  private static let han: ClosedRange<UInt32> = 0x4E00...0x9FFF

  private var bytes: [UInt8] = []
  /// Where in `bytes` the fold of each scalar ends; it is empty where the scalar is not known.
  private var ends: [Int] = [0]

  private init() {
    for value in Array(Self.letters) + Array(Self.kana) {
      if let scalar = Unicode.Scalar(value) { bytes += Self.fold(scalar)?.utf8 ?? "".utf8 }
      ends.append(bytes.count)
    }
  }

  /// Adds the words of a run of letters, each with a blank after it.
  ///
  /// - Parameters:
  ///   - run: UTF-8 in which `WordRuns` finds one run.
  ///   - words: Left as it is where the run holds a scalar that is not known.
  /// - Returns: Whether all were known.
  func add(run: UnsafeBufferPointer<UInt8>, to words: inout [UInt8]) -> Bool {
    let start = words.count
    var offset = 0
    while offset < run.count {
      let byte = run[offset]
      if byte < 0x80 {
        words.append(byte >= 0x41 ? byte | 0x20 : byte)
        offset += 1
        continue
      }
      let (scalar, end) = run.scalar(at: offset)
      if Self.han.contains(scalar.value) {
        words.append(contentsOf: run[offset..<end])
      } else {
        let known = range(of: scalar.value)
        guard !known.isEmpty else {
          words.removeSubrange(start...)
          return false
        }
        words.append(contentsOf: bytes[known])
      }
      offset = end
    }
    words.append(UInt8(ascii: " "))
    return true
  }

  private func range(of value: UInt32) -> Range<Int> {
    let index: Int
    if Self.letters.contains(value) {
      index = Int(value - Self.letters.lowerBound)
    } else if Self.kana.contains(value) {
      index = Self.letters.count + Int(value - Self.kana.lowerBound)
    } else {
      return 0..<0
    }
    return ends[index]..<ends[index + 1]
  }

  /// What a scalar folds to, where that is one word of its kind without marks that could move.
  private static func fold(_ scalar: Unicode.Scalar) -> String? {
    let folded = Folding.fold(String(scalar))
    let kinds = folded.unicodeScalars.map { WordScalar($0) }
    switch WordScalar(scalar) {
    case .letter: return kinds.allSatisfy { $0 == .letter } ? folded : nil
    case .ownWord: return kinds == [.ownWord] || kinds == [.ownWord, .mark] ? folded : nil
    case .mark, .separator: return nil
    }
  }
}
