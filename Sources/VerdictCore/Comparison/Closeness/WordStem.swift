/// Words without their most common English endings, so that `model`, `models` and `modelled` are one.
enum WordStem {
  /// The word less a plural `s`, `ing` or `ed`, then less a last `e` and one of two last consonants,
  /// and with `i` for a last `y`.
  ///
  /// It is no word any more, and need not be: two texts that are compared lose the same endings.
  /// Only words of four or more small ASCII letters change.
  static func of(_ word: String) -> String {
    var letters = Array(word.utf8)
    guard letters.count > 3, letters.allSatisfy({ ($0 | 0x20) == $0 && $0 >= 0x61 }) else {
      return word
    }
    dropPlural(&letters)
    if letters.count > 5, letters.ends(with: "ing") {
      letters.removeLast(3)
    } else if letters.count > 4, letters.ends(with: "ed"), !letters.ends(with: "eed") {
      letters.removeLast(2)
    }
    guard letters.count > 3 else { return String(decoding: letters, as: UTF8.self) }
    let (last, beforeLast) = (letters[letters.count - 1], letters[letters.count - 2])
    if last == UInt8(ascii: "e") {
      letters.removeLast()
    } else if last == beforeLast, last != UInt8(ascii: "s") {
      letters.removeLast()
    } else if last == UInt8(ascii: "y") {
      letters[letters.count - 1] = UInt8(ascii: "i")
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func dropPlural(_ letters: inout [UInt8]) {
    if letters.ends(with: "ies"), letters.count > 4 {
      letters.removeLast(3)
      letters.append(UInt8(ascii: "y"))
    } else if letters.ends(with: "sses") {
      letters.removeLast(2)
    } else if letters.ends(with: "s"),
      !["ss", "us", "is"].contains(where: { letters.ends(with: $0) })
    {
      letters.removeLast()
    }
  }
}

extension [UInt8] {
  fileprivate func ends(with ending: StaticString) -> Bool {
    ending.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
  }
}
