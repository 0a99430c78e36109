/// A word in the form that stands after 1, and in the form that stands after any other number.
///
/// A count is written by interpolation: `"\(3, .claim)"` is `3 claims`.
public struct CountedWord: Hashable, Sendable {
  /// The form after 1, and the form after any other number.
  public let one: CleanText
  public let many: CleanText

  /// - Parameters:
  ///   - one: The form after 1.
  ///   - many: The form after any other number; where it is nil, `one` with an `s`.
  public init(_ one: CleanText, _ many: CleanText? = nil) {
    self.one = one
    self.many = many ?? one + "s"
  }

  /// The form that stands after a number.
  public func form(after count: Int) -> CleanText { count == 1 ? one : many }

  /// `one claim`, `2 claims`.
  public func spelled(_ count: Int) -> CleanText {
    count == 1 ? "one \(one)" : "\(count) \(many)"
  }
}

extension CountedWord {
  /// The nouns that are counted.
  public static let action = CountedWord("action item")
  public static let camp = CountedWord("camp")
  public static let change = CountedWord("change")
  public static let claim = CountedWord("claim")
  public static let connection = CountedWord("connection")
  public static let file = CountedWord("file")
  public static let mark = CountedWord("mark")
  public static let match = CountedWord("match", "matches")
  public static let other = CountedWord("other")
  public static let pair = CountedWord("pair")
  public static let problem = CountedWord("problem")
  public static let quote = CountedWord("quote")
  public static let section = CountedWord("section")
  public static let speaker = CountedWord("speaker")
  public static let step = CountedWord("step")
  public static let summary = CountedWord("summary", "summaries")
  public static let tool = CountedWord("tool")
  public static let triangle = CountedWord("triangle")
  public static let verdict = CountedWord("verdict")

  /// The verbs whose subjects are counted.
  public static let agree = CountedWord("agrees", "agree")
  public static let contradict = CountedWord("contradicts", "contradict")
  public static let does = CountedWord("does", "do")
  public static let say = CountedWord("says", "say")
}

extension CleanText.Interpolation {
  /// Writes a number with its word: `1 claim`, `2 claims`.
  public mutating func appendInterpolation(_ count: Int, _ word: CountedWord) {
    appendInterpolation("\(count) \(word.form(after: count))" as CleanText)
  }
}

extension CleanText {
  /// A count in three cells at most, up to 99 million: `123`, `12k`, `.1M`.
  public init(short count: Int) {
    switch count {
    case ..<1000: self = "\(count)"
    case ..<100_000: self = "\(count / 1000)k"
    case ..<1_000_000: self = ".\(count / 100_000)M"
    default: self = "\(count / 1_000_000)M"
    }
  }
}
