extension Query {
  /// Reads a text that is still being typed: a bare word at its very end is only the beginning of
  /// one, and an open quote counts as closed.
  public init(typing text: String) throws(QueryError) {
    try self.init(parsing: Self.settled(text))
  }

  /// The text with what typing leaves open written out: a `*` or a closing quote.
  public static func settled(_ text: String) -> String {
    switch QueryLexer.tokens(of: text).last?.kind {
    case .text(let last)? where !last.isQuoted:
      let isInWord = text.unicodeScalars.last.map { WordScalar($0) != .separator } == true
      return isInWord ? text + "*" : text
    case .text(let last)?, .field(_, let last)?: return last.isClosed ? text : text + "\""
    default: return text
    }
  }
}
