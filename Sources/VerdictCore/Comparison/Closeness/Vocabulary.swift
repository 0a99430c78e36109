/// Numbers for words, from 0, so that texts compare as sorted numbers.
struct Vocabulary {
  private enum Meaning {
    case word(Int32)
    case stop(Int32)
    case negation
  }

  private var meanings: [String: Meaning] = [:]
  private var stems: [String: Int32] = [:]
  /// How much each word tells.
  private(set) var weights = WordWeights()

  /// How many words have a number.
  var count: Int { stems.count }

  /// The words of a plain text, folded, without English stop words and one-letter words, stemmed.
  ///
  /// Where nothing is left the stop words stay, so that the same text is always as alike as can be.
  /// A letter of a script written without blanks is a word.
  ///
  /// Complexity: O(n), plus O(w log w) in the number of words.
  mutating func words(of text: String) -> ClaimWords {
    var found = ClaimWords()
    var stops: [Int32] = []
    for word in Words.joined(text).utf8.split(separator: UInt8(ascii: " ")) {
      switch meaning(of: String(Substring(word))) {
      case .word(let number): found.words.append(number)
      case .stop(let number): stops.append(number)
      case .negation: found.negations += 1
      }
    }
    if found.words.isEmpty { found.words = stops }
    found.words.sortUnique()
    return found
  }

  private mutating func meaning(of word: String) -> Meaning {
    if let known = meanings[word] { return known }
    let meaning: Meaning
    if StopWords.negations.contains(word) {
      meaning = .negation
    } else {
      let letters = word.utf8
      let isLetter = letters.count == 1 && letters.allSatisfy { $0 >= 0x61 }
      let number = number(of: WordStem.of(word))
      meaning = isLetter || StopWords.english.contains(word) ? .stop(number) : .word(number)
    }
    meanings[word] = meaning
    return meaning
  }

  private mutating func number(of stem: String) -> Int32 {
    if let number = stems[stem] { return number }
    let number = Int32(truncatingIfNeeded: stems.count)
    stems[stem] = number
    weights.append(stem)
    return number
  }
}

extension [Int32] {
  /// Sorts the numbers and drops all but one of each.
  mutating func sortUnique() {
    sort()
    var kept = 0
    for index in indices where index == 0 || self[index] != self[kept - 1] {
      self[kept] = self[index]
      kept += 1
    }
    removeLast(count - kept)
  }
}

/// What a text is about: its words, numbered by a vocabulary.
struct ClaimWords: Hashable, Sendable {
  /// Ascending, each once.
  var words: [Int32] = []
  /// How many words turn the text around.
  var negations = 0
}
