extension Query {
  /// The longest text that is read, in scalars.
  public static let maximumLength = 10_000
  /// How deep parentheses and NOTs may stand inside each other.
  public static let maximumDepth = 100

  /// Reads the query language.
  ///
  /// Complexity: O(n).
  public init(parsing text: String) throws(QueryError) {
    self = try QueryParser.parse(text)
  }
}

/// Reads tokens into a query, by recursive descent.
struct QueryParser {
  private static let operand = "a word, a \"phrase\", a field such as verdict:hype or a ("

  private let text: String
  private let tokens: [QueryToken]
  private var tokenIndex = 0
  private var depth = 0
  private var openGroups = 0
  /// Where the words that follow are looked for.
  private var scope: Set<SummaryPart> = []

  static func parse(_ text: String) throws(QueryError) -> Query {
    guard text.unicodeScalars.count <= Query.maximumLength else {
      throw QueryError(
        column: 1, expectation: "expected a query of at most \(Query.maximumLength) characters")
    }
    var parser = QueryParser(text: text, tokens: QueryLexer.tokens(of: text))
    if parser.tokens.isEmpty { return .everything }
    let query = try parser.any()
    if let rest = parser.next { throw parser.unopened(rest) }
    return query
  }

  private init(text: String, tokens: [QueryToken]) {
    self.text = text
    self.tokens = tokens
  }

  private var next: QueryToken? { tokenIndex < tokens.count ? tokens[tokenIndex] : nil }

  private mutating func take(_ kind: QueryToken.Kind) -> Bool {
    guard next?.kind == kind else { return false }
    tokenIndex += 1
    return true
  }

  private mutating func any() throws(QueryError) -> Query {
    var branches = [try all()]
    while take(.or) { branches.append(try all()) }
    return .any(of: branches)
  }

  private mutating func all() throws(QueryError) -> Query {
    var operands = [try operand(Self.operand)]
    while take(.and) || ![nil, .or, .closing].contains(next?.kind) {
      operands.append(try operand(Self.operand))
    }
    return .all(of: operands)
  }

  /// One operand with the NOTs before it; `wanted` names what may stand here.
  private mutating func operand(_ wanted: String) throws(QueryError) -> Query {
    guard let token = next else {
      throw error("expected \(wanted)", at: text.unicodeScalars.count)
    }
    tokenIndex += 1
    switch token.kind {
    case .and, .or: throw error("expected \(wanted)", at: token.offset)
    case .closing:
      throw openGroups == 0 ? unopened(token) : error("expected \(wanted)", at: token.offset)
    case .not:
      try enter(token)
      defer { depth -= 1 }
      return .not(try operand(Self.operand))
    case .opening: return try group(from: token)
    case .text(let text): return .condition(.words(try pattern(text), in: scope))
    case .field(let name, let value):
      guard let keyword = QueryKeyword(name) else { throw unknownField(name, at: token) }
      return try field(keyword, value)
    }
  }

  private mutating func group(from token: QueryToken) throws(QueryError) -> Query {
    try enter(token)
    openGroups += 1
    let query = try any()
    guard take(.closing) else { throw error("expected a ) for this (", at: token.offset) }
    openGroups -= 1
    depth -= 1
    return query
  }

  private mutating func enter(_ token: QueryToken) throws(QueryError) {
    depth += 1
    if depth > Query.maximumDepth {
      throw error(
        "expected at most \(Query.maximumDepth) parentheses and NOTs inside each other",
        at: token.offset)
    }
  }

  /// The operand that follows, its words looked for only in the parts.
  mutating func scoped(to parts: Set<SummaryPart>) throws(QueryError) -> Query {
    let wanted = "a word, a \"phrase\" or a ( to look for there"
    switch next?.kind {
    case .text?, .opening?, .closing?, .and?, .or?, nil: break
    case .field?, .not?: throw error("expected \(wanted)", at: next?.offset ?? 0)
    }
    let outer = scope
    scope = parts
    defer { scope = outer }
    return try operand(wanted)
  }

  private func pattern(_ written: QueryToken.WrittenText) throws(QueryError) -> WordPattern {
    try requireClosed(written)
    var scalars = written.text.unicodeScalars[...]
    let hasStar = scalars.last == "*"
    if hasStar { scalars = scalars.dropLast() }
    if !written.isQuoted, let star = scalars.firstIndex(of: "*") {
      let starOffset = scalars.distance(from: scalars.startIndex, to: star)
      throw error("expected a * only at the end of a word", at: written.offset + starOffset)
    }
    let words = Words.folded(String(scalars))
    if words.isEmpty { throw error("expected a letter or digit", at: written.offset) }
    let isPrefix = hasStar && scalars.last.map { WordScalar($0) != .separator } == true
    return words.count == 1 && !isPrefix && !written.isQuoted
      ? WordPattern(formsOf: words[0]) : WordPattern(words, isPrefix: isPrefix)
  }

  func requireClosed(_ written: QueryToken.WrittenText) throws(QueryError) {
    guard written.isClosed else {
      throw error("expected a \" that closes this one", at: written.offset - 1)
    }
  }

  private func unopened(_ token: QueryToken) -> QueryError {
    error("expected a ( before this )", at: token.offset)
  }

  private func unknownField(_ name: String, at token: QueryToken) -> QueryError {
    let known = QueryKeyword.allCases.map(\.queryWord)
    let near = Suggestion.nearest(to: name, among: known)
    let hint = near.map { "did you mean \($0):?" } ?? "known: \(known.joined(separator: ", "))"
    return error(
      "unknown field \("\(name):".quoted); \(hint) "
        + "(put it in \"quotes\" to look for the text itself)", at: token.offset)
  }

  func error(_ expectation: String, at offset: Int) -> QueryError {
    let before = String(text.unicodeScalars.prefix(offset))
    return QueryError(column: GraphemeWidth.width(of: before) + 1, expectation: expectation)
  }
}
