/// How much each word of a vocabulary tells of what a text is about.
///
/// The weight of a word depends on nothing but the word, so that two texts are as close in any
/// company: 1, and less for those that nearly every claim of this field holds, and for numbers.
struct WordWeights {
  private static let slight = 0.3

  private var weights: [Double] = []

  /// Adds the next word, stemmed.
  mutating func append(_ stem: String) {
    let isNumber = stem.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    weights.append(isNumber || Self.frequent.contains(stem) ? Self.slight : 1)
  }

  /// What claims are full of, and what counts and times are told with; stemmed.
  private static let frequent = Set(
    """
    ai artificial intelligence model open general new year today people world work talk system \
    technology first last next more most many much less few all every some any only never always \
    one two three four five six seven eight nine ten hundred thousand million billion percent \
    human machine company large big great high low real true use used using build become help \
    give given keep know think mean find show call right free long short time day future
    """.split(whereSeparator: \.isWhitespace).map { WordStem.of(String($0)) })

  subscript(word: Int32) -> Double { weights[Int(word)] }

  func total(_ words: some Sequence<Int32>) -> Double { words.reduce(0) { $0 + self[$1] } }

  /// How alike two texts are, from 0 for no word in common to 1 for the same words: the cosine of
  /// the angle between them, where each word is a dimension and as long as the root of its weight.
  ///
  /// Both must be ascending.
  ///
  /// Complexity: O(a + b).
  func closeness(_ left: some Collection<Int32>, _ right: some Collection<Int32>) -> Double {
    var (a, b) = (left.startIndex, right.startIndex)
    var (shared, onlyLeft, onlyRight) = (0.0, 0.0, 0.0)
    while a < left.endIndex || b < right.endIndex {
      if b == right.endIndex || a < left.endIndex && left[a] < right[b] {
        onlyLeft += self[left[a]]
        left.formIndex(after: &a)
      } else if a == left.endIndex || right[b] < left[a] {
        onlyRight += self[right[b]]
        right.formIndex(after: &b)
      } else {
        shared += self[left[a]]
        left.formIndex(after: &a)
        right.formIndex(after: &b)
      }
    }
    guard shared > 0 else { return 0 }
    if onlyLeft == 0, onlyRight == 0 { return 1 }
    return shared / ((shared + onlyLeft) * (shared + onlyRight)).squareRoot()
  }

  /// Whether what two texts share may be a part of what both weigh; true only where it may.
  ///
  /// Both must be ascending; the totals are theirs.
  func mayShare(
    _ part: Double, _ left: ArraySlice<Int32>, _ leftTotal: Double, _ right: ArraySlice<Int32>,
    _ rightTotal: Double
  ) -> Bool {
    let needed = part * (leftTotal * rightTotal).squareRoot() - 1e-9
    var (leftRest, rightRest) = (leftTotal - needed, rightTotal - needed)
    var (a, b) = (left.startIndex, right.startIndex)
    while leftRest >= 0, rightRest >= 0, a < left.endIndex, b < right.endIndex {
      if left[a] == right[b] {
        a += 1
        b += 1
      } else if left[a] < right[b] {
        leftRest -= self[left[a]]
        a += 1
      } else {
        rightRest -= self[right[b]]
        b += 1
      }
    }
    return leftRest >= 0 && rightRest >= 0
  }
}
