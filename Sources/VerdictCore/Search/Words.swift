/// How text becomes words, the same for the index, for what a query means, and for marking.
///
/// Runs of letters, digits and marks are folded, and what that leaves is split again; letters of
/// scripts written without blanks are words of their own. An apostrophe separates: `don't` is two
/// words. A word holds no blank, and no ASCII but `a`–`z` and `0`–`9`; folding it again changes
/// nothing.
public enum Words {
  /// The folded words of a text, in order.
  ///
  /// Complexity: O(n).
  public static func folded(_ text: String) -> [String] { ranges(in: text).map(\.word) }

  /// The folded words with one blank between them.
  ///
  /// Complexity: O(n); no text is made for a word in ASCII.
  public static func joined(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var joined: [UInt8] = []
      joined.reserveCapacity(bytes.count + 1)
      for run in WordRuns(bytes) {
        let slice = UnsafeBufferPointer(rebasing: bytes[run.bytes])
        if run.isASCII {
          for byte in slice { joined.append(byte >= 0x41 ? byte | 0x20 : byte) }
          joined.append(UInt8(ascii: " "))
        } else if !KnownFolds.shared.add(run: slice, to: &joined) {
          for word in words(ofRun: slice) {
            joined.append(contentsOf: word.utf8)
            joined.append(UInt8(ascii: " "))
          }
        }
      }
      return String(decoding: joined.dropLast(), as: UTF8.self)
    }
  }

  /// The folded words, each with its range in the text; words made of one letter share its range.
  public static func ranges(in text: String) -> [(word: String, range: Range<String.Index>)] {
    var text = text
    text.makeContiguousUTF8()
    var words: [(word: String, bytes: Range<Int>)] = []
    text.withUTF8 { bytes in
      for run in WordRuns(bytes) {
        let slice = UnsafeBufferPointer(rebasing: bytes[run.bytes])
        if run.isASCII {
          words.append((lowercased(slice), run.bytes))
        } else {
          for word in Self.words(ofRun: slice) { words.append((word, run.bytes)) }
        }
      }
    }
    var (offset, index) = (0, text.utf8.startIndex)
    return words.map { word, bytes in
      let start = text.utf8.index(index, offsetBy: bytes.lowerBound - offset)
      index = text.utf8.index(start, offsetBy: bytes.count)
      offset = bytes.upperBound
      return (word, start..<index)
    }
  }

  /// The text of ASCII letters and digits in small letters.
  private static func lowercased(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { buffer in
      for index in bytes.indices {
        buffer.initializeElement(
          at: index, to: bytes[index] >= 0x41 ? bytes[index] | 0x20 : bytes[index])
      }
      return bytes.count
    }
  }

  private static func words(ofRun bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    var known: [UInt8] = []
    if KnownFolds.shared.add(run: bytes, to: &known) {
      return [String(decoding: known.dropLast(), as: UTF8.self)]
    }
    var folded = Folding.fold(String(decoding: bytes, as: UTF8.self))
    return folded.withUTF8 { bytes in
      WordRuns(bytes).map { run in
        String(decoding: UnsafeBufferPointer(rebasing: bytes[run.bytes]), as: UTF8.self)
      }
    }
  }
}
