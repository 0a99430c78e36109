extension Query {
  /// Reads a text that is still being typed: a word at its very end is only the beginning of one,
  /// and an open quote counts as closed.
  ///
  /// In an open phrase a beginning of one or two letters asks for nothing yet: nearly every phrase
  /// would do, and no index finds them quickly.
  public init(typing text: String) throws(QueryError) {
    try self.init(parsing: Self.settled(Self.withoutShortEnd(text)))
  }

  /// The text with what typing leaves open written out: a `*`, a closing quote, or both.
  public static func settled(_ text: String) -> String {
    let isInWord = !lastWord(of: text).isEmpty
    return switch QueryLexer.tokens(of: text).last?.kind {
    case .text(let last)? where !last.isQuoted: isInWord ? text + "*" : text
    case .text(let last)? where !last.isClosed: text + (isInWord ? "*\"" : "\"")
    case .field(_, let last)? where !last.isClosed: text + "\""
    default: text
    }
  }

  private static func withoutShortEnd(_ text: String) -> String {
    guard case .text(let last)? = QueryLexer.tokens(of: text).last?.kind, !last.isClosed else {
      return text
    }
    let word = lastWord(of: text)
    guard (1...2).contains(word.count) else { return text }
    let head = text.unicodeScalars.dropLast(word.count)
    let isOnlyWord = word.count == last.text.unicodeScalars.count
    return String(isOnlyWord ? head.dropLast() : head)
  }

  /// The word that the text ends in; empty where it does not end in one.
  private static func lastWord(of text: String) -> Substring.UnicodeScalarView {
    let scalars = text[...].unicodeScalars
    let start = scalars.lastIndex { WordScalar($0) == .separator }.map(scalars.index(after:))
    return scalars[(start ?? scalars.startIndex)...]
  }
}
