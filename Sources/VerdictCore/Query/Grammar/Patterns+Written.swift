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
    for (place, segment) in segments.enumerated() {
      if place > 0, result.utf8.last != UInt8(ascii: "*") { result += "*" }
      result += change(segment, place == 0, place == segments.count - 1)
    }
    return result
  }
}
