/// Cuts any text into the tokens of a query; it never fails.
struct QueryLexer {
  private let scalars: [Unicode.Scalar]
  private var offset = 0

  private init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// Complexity: O(n).
  static func tokens(of text: String) -> [QueryToken] {
    var lexer = QueryLexer(text)
    var tokens: [QueryToken] = []
    while let token = lexer.token() { tokens.append(token) }
    return tokens
  }

  private mutating func token() -> QueryToken? {
    while let scalar = scalar(at: offset), scalar.properties.isWhitespace { offset += 1 }
    guard let first = scalar(at: offset) else { return nil }
    let start = offset
    return QueryToken(kind: kind(startingWith: first), offset: start)
  }

  private mutating func kind(startingWith first: Unicode.Scalar) -> QueryToken.Kind {
    switch first {
    case "(", ")":
      offset += 1
      return first == "(" ? .opening : .closing
    case "-" where isDirectlyBeforeOperand(offset):
      offset += 1
      return .not
    default:
      if let name = fieldName() {
        offset += name.unicodeScalars.count + 1
        return .field(name, writtenText())
      }
      let text = writtenText()
      guard !text.isQuoted else { return .text(text) }
      switch text.text {
      case "AND": return .and
      case "OR": return .or
      case "NOT": return .not
      default: return .text(text)
      }
    }
  }

  private func isDirectlyBeforeOperand(_ offset: Int) -> Bool {
    guard let next = scalar(at: offset + 1) else { return false }
    return next != ")" && !next.properties.isWhitespace
  }

  /// The name of a field that starts here.
  ///
  /// What looks like a URL is none, nor is an unknown name with a blank after its colon.
  private func fieldName() -> String? {
    var end = offset
    while let scalar = scalar(at: end), scalar.isASCII,
      scalar.properties.isAlphabetic || scalar == "-" && end > offset
    {
      end += 1
    }
    guard end > offset, scalar(at: end) == ":", scalar(at: end + 1) != "/" else { return nil }
    let name = String(String.UnicodeScalarView(scalars[offset..<end]))
    return QueryKeyword(name) != nil || isDirectlyBeforeOperand(end) ? name : nil
  }

  /// Text in quotes, else all up to a blank, a quote or a parenthesis.
  private mutating func writtenText() -> QueryToken.WrittenText {
    if let scalar = scalar(at: offset), Self.isQuote(scalar) { return quotedText() }
    let start = offset
    while let scalar = scalar(at: offset), !scalar.properties.isWhitespace, scalar != "(",
      scalar != ")", !Self.isQuote(scalar)
    {
      offset += 1
    }
    return QueryToken.WrittenText(text: text(start..<offset), offset: start)
  }

  private mutating func quotedText() -> QueryToken.WrittenText {
    let start = offset + 1
    let end = scalars[start...].firstIndex(where: Self.isQuote)
    offset = end.map { $0 + 1 } ?? scalars.count
    var text = text(start..<(end ?? scalars.count))
    if end != nil, scalar(at: offset) == "*" {
      offset += 1
      text += "*"
    }
    return QueryToken.WrittenText(
      text: text, offset: start, isQuoted: true, isClosed: end != nil)
  }

  private func scalar(at offset: Int) -> Unicode.Scalar? {
    offset < scalars.count ? scalars[offset] : nil
  }

  private func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "“", "”", "„", "‟": true
    default: false
    }
  }
}

/// A piece of a query's text.
struct QueryToken: Hashable {
  enum Kind: Hashable {
    case text(WrittenText)
    /// The name before the colon as written, and what follows it.
    case field(String, WrittenText)
    case and
    case or
    case not
    case opening
    case closing
  }

  /// A bare text or one in quotes.
  struct WrittenText: Hashable {
    /// Without its quotes; a `*` right after them is part of it.
    var text: String
    /// In scalars of the query from 0.
    var offset: Int
    var isQuoted = false
    var isClosed = true
  }

  var kind: Kind
  /// In scalars of the query from 0.
  var offset: Int
}
