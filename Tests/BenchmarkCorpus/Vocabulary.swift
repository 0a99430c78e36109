import TestSupport

/// Some 20,000 words, the most frequent first: those that hold English together, then words of
/// syllables, and words made from earlier ones with prefixes and endings.
struct Vocabulary: Sendable {
  let words: [String]
  let ranks: ZipfMandelbrot
  private static let size = 20_000

  init() {
    var random = SeededGenerator(seed: 1)
    var words = Self.split(Self.connectives)
    var seen = Set(words + PlantedWord.allCases.map(\.rawValue))
    let first = words.count
    while words.count < Self.size {
      // Early words are short and roots; the rest comes in families.
      let isRoot = words.count < 500 || random.oneIn(3)
      let word =
        isRoot
        ? Self.root(&random)
        : random.pick(Self.prefixes) + words[random.number(first...words.count - 1)]
          + random.pick(Self.endings)
      if word.count <= 11, seen.insert(word).inserted { words.append(word) }
    }
    self.words = words
    ranks = ZipfMandelbrot(count: words.count)
  }

  func word(_ random: inout SeededGenerator) -> String {
    words[min(ranks.rank(&random), words.count - 1)]
  }

  private static func root(_ random: inout SeededGenerator) -> String {
    let open = (0..<random.pick([1, 1, 1, 2])).map { _ in random.pick(onsets) + random.pick(vowels)
    }.joined()
    return open + random.pick(onsets.filter { !$0.isEmpty }) + random.pick(vowels)
      + random.pick(codas)
  }

  private static let connectives = """
    the of and to a in that is it for on with as was by not this are they at be from or have an but
    what all when which their there can who will more if no about one so said them would out up into
    than only other time new some could these two may then do first any my now such like our over
    most after never every without because while between real
    """
  private static let onsets =
    ["", "", "", ""]
    + split("b br c ch d dr f fl g gr h j k l m n p pr qu r s sh st t th tr v w x y z")
  private static let vowels = split("a a a e e e e i i i o o o u u ai ea oo")
  private static let codas = [""] + split("n n r l s t m nd rt ck st ng")
  private static let prefixes =
    Array(repeating: "", count: 6) + split("re un over micro inter super")
  private static let endings = [""] + split("s er ing ed ness ment tion ly al able")

  private static func split(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
