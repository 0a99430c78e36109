import Foundation

/// How much each word of some texts tells them apart: the rarer, the more.
///
/// The weight of a word is log((n + 1) ÷ k), where k of n texts hold it: more than 0 for any word.
struct WordWeights {
  private let weights: [Double]

  /// - Parameters:
  ///   - texts: The words of each text, each once.
  ///   - vocabulary: How many words there are.
  init(of texts: some Sequence<some Sequence<Int32>>, vocabulary: Int) {
    var holders = [Int32](repeating: 0, count: vocabulary)
    var count = 0
    for text in texts {
      count += 1
      for word in text { holders[Int(word)] += 1 }
    }
    weights = holders.map { log(Double(count + 1) / Double(max(1, $0))) }
  }

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
