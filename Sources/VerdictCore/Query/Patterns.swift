/// A word, or words that follow each other, folded as `Words` folds them.
public struct WordPattern: Hashable, Sendable {
  /// At least one.
  public var words: [String]
  /// Whether the last word is only the beginning of one.
  public var isPrefix: Bool
  /// What a lone word may also be written as; nil where it is meant as it is written.
  public var forms: WordForms?

  /// Creates a pattern from folded words, of which there must be one.
  public init(_ words: [String], isPrefix: Bool = false) {
    self.words = words
    self.isPrefix = isPrefix
  }

  /// Creates a pattern for a folded word in any of its forms.
  public init(formsOf word: String) {
    self.init([word])
    forms = WordForms(of: word)
  }
}

/// A pattern for names: words that follow each other, or with `*` the whole name.
public struct NamePattern: Hashable, Sendable {
  /// Folded words with one blank between them; `*` stands for any text, blanks included.
  public var text: String

  /// Creates a pattern from folded text; `init(written:)` folds what a person writes.
  public init(_ text: String) { self.text = text }

  /// Whether the pattern must match the whole name.
  public var isWhole: Bool { text.utf8.contains(UInt8(ascii: "*")) }
}

/// A slug, in which `*` stands for any text.
public struct SlugPattern: Hashable, Sendable {
  /// Letters and digits of slugs, `-` and `*`.
  public var text: String

  /// Creates a pattern from the text of a slug.
  public init(_ text: String) { self.text = text }

  /// Whether only one slug can match.
  public var isExact: Bool { !text.utf8.contains(UInt8(ascii: "*")) }
}

extension NamePattern {
  /// The pattern that a person writes; nil without a letter, digit or `*`.
  ///
  /// A blank stands beside a `*` only where the text has something other than a letter or digit
  /// there: `sam-*` gives `sam *`.
  init?(written: String) {
    text = written.mapBetweenStars { segment, isFirst, isLast in
      let words = Words.joined(String(segment))
      guard !words.isEmpty else { return "" }
      let isOpenBefore = !isFirst && segment.first.map { WordScalar($0) } == .separator
      let isOpenAfter = !isLast && segment.last.map { WordScalar($0) } == .separator
      return (isOpenBefore ? " " : "") + words + (isOpenAfter ? " " : "")
    }
    if text.isEmpty { return nil }
  }
}

extension SlugPattern {
  /// The pattern that a person writes: a slug, or a name made into one; nil without a letter,
  /// digit or `*`.
  init?(written: String) {
    text = written.mapBetweenStars { segment, isFirst, isLast in
      if let slug = Slug(String(segment)) { return slug.text }
      guard !Words.folded(String(segment)).isEmpty else { return "" }
      let isOpenBefore = !isFirst && segment.first.map { WordScalar($0) } == .separator
      let isOpenAfter = !isLast && segment.last.map { WordScalar($0) } == .separator
      let slug = Slug(slugifying: String(segment)).text
      return (isOpenBefore ? "-" : "") + slug + (isOpenAfter ? "-" : "")
    }
    if text.isEmpty { return nil }
  }
}

extension String {
  /// The text with what stands between its stars changed, and runs of stars made one.
  fileprivate func mapBetweenStars(
    _ change: (Substring.UnicodeScalarView, _ isFirst: Bool, _ isLast: Bool) -> String
  ) -> String {
    let segments = unicodeScalars.split(separator: "*", omittingEmptySubsequences: false)
    var result = ""
    for (index, segment) in segments.enumerated() {
      if index > 0, result.utf8.last != UInt8(ascii: "*") { result += "*" }
      result += change(segment, index == 0, index == segments.count - 1)
    }
    return result
  }
}
