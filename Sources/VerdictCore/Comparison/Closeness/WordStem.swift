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

/// English words that say nothing of what a claim is about, folded as in `Words`.
enum StopWords {
  /// Articles, pronouns, auxiliaries, prepositions, conjunctions, and what apostrophes part.
  static let english = words(
    """
    a an the this that these those such it its itself he him his she her hers they them their \
    theirs themselves we us our ours you your yours i me my mine one ones who whom whose which what \
    whatever something anything everything someone anyone everyone somebody anybody everybody \
    am is are was were be been being do does did done doing have has had having can could may might \
    must shall should will would ll ve re d s m don doesn didn isn aren wasn weren won wouldn \
    couldn shouldn hasn haven hadn ain \
    about above across after against along among around as at before behind below between beyond \
    by down during for from in inside into of off on onto out over per since than through to \
    toward towards under until up upon via with within \
    and or but if because while though although so then there here when where why how whether \
    also too very just even still yet again already once ever quite rather really simply perhaps \
    other others another each both either own same else thus hence however get gets got go goes \
    make makes made let say says said take takes took taken come comes came need needs needed \
    way ways thing things put puts good better best
    """)

  /// Words that turn a claim around; they are no part of what it is about either.
  static let negations = words(
    "no not never none nobody nothing neither nor nowhere cannot without t hardly")

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}
