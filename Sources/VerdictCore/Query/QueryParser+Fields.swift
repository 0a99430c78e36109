extension QueryParser {
  /// What a field asks, or what follows `in:`.
  mutating func field(
    _ keyword: QueryKeyword, _ value: QueryToken.WrittenText
  ) throws(QueryError) -> Query {
    try requireClosed(value)
    switch keyword {
    case .scope: return try scoped(to: Set(try values(value, "a part", of: SummaryPart.self)))
    case .verdict:
      let kinds = try values(value, "a verdict", of: VerdictKind.self)
      return .condition(.verdict(kinds.reduce(into: []) { $0.insert(VerdictFilter($1)) }))
    case .named(.slug):
      return .condition(.named(.slug, NamePattern(try slugPattern(value, after: keyword).text)))
    case .named(let field):
      guard let pattern = NamePattern(written: value.text) else {
        throw noLetter(value, after: keyword)
      }
      return .condition(.named(field, pattern))
    case .connected(let field):
      if value.looksLikeNumber { return .condition(try count(field.counted, value)) }
      return .condition(.connected(field, try slugPattern(value, after: keyword)))
    case .quote:
      return .condition(.quote(try self.value(value, "a kind of quote", of: QuoteKind.self)))
    case .has: return .condition(.has(try self.value(value, "a feature", of: QueryFeature.self)))
    case .marked:
      return .condition(.marked(try self.value(value, "a mark", of: MarkedFact.self)))
    case .opinion:
      return .condition(.opinion(try self.value(value, "an opinion", of: Opinion.self)))
    case .date:
      guard let span = DateSpan(written: value.text) else {
        throw error(
          "expected a date: 2024, 2024-03, 2024-03-15.. or 2023..2024", at: value.offset)
      }
      if span.isBackward {
        throw error("expected the earlier date first, as in 2023..2024", at: value.offset)
      }
      return .condition(.date(span))
    case .claims: return .condition(try count(.claims, value))
    case .counted(let kind): return .condition(try countOrShare(kind, value))
    }
  }

  /// Words with commas between them.
  private func values<Value: QueryWord>(
    _ written: QueryToken.WrittenText, _ noun: String, of type: Value.Type
  ) throws(QueryError) -> [Value] {
    var values: [Value] = []
    var piece = written
    for text in written.text.unicodeScalars.split(separator: ",", omittingEmptySubsequences: false)
    {
      piece.text = String(text)
      values.append(try value(piece, noun, of: type))
      piece.offset += text.count + 1
    }
    return values
  }

  private func value<Value: QueryWord>(
    _ written: QueryToken.WrittenText, _ noun: String, of type: Value.Type
  ) throws(QueryError) -> Value {
    if let value = Value(written.text) { return value }
    let words = Value.allCases.map(\.queryWord)
    let near = Suggestion.nearest(to: written.text, among: words).map { "; did you mean \($0)?" }
    throw error(
      "expected \(noun): \(words.joined(separator: ", "))\(near ?? "")", at: written.offset)
  }

  private func slugPattern(
    _ value: QueryToken.WrittenText, after field: QueryKeyword
  ) throws(QueryError) -> SlugPattern {
    guard let pattern = SlugPattern(written: value.text) else {
      throw noLetter(value, after: field)
    }
    return pattern
  }

  private func noLetter(
    _ value: QueryToken.WrittenText, after field: QueryKeyword
  ) -> QueryError {
    error("expected a name or a word after \(field.queryWord):", at: value.offset)
  }

  private func count(
    _ fact: CountedFact, _ value: QueryToken.WrittenText
  ) throws(QueryError) -> QueryCondition {
    let (comparison, number) = Comparison.split(value.text)
    guard let count = Int(digits: number) else {
      throw error("expected a number: 5, >5, >=5, <5 or <=5", at: value.offset)
    }
    return .count(fact, comparison, count)
  }

  private func countOrShare(
    _ kind: VerdictKind, _ value: QueryToken.WrittenText
  ) throws(QueryError) -> QueryCondition {
    let (comparison, number) = Comparison.split(value.text)
    guard number.utf8.last == UInt8(ascii: "%") else {
      return try count(.verdict(kind), value)
    }
    guard let percent = Int(digits: number.dropLast()), percent <= 100 else {
      throw error("expected a share from 0% to 100%, such as >=60%", at: value.offset)
    }
    return .share(kind, comparison, percent: percent)
  }
}

extension QueryToken.WrittenText {
  fileprivate var looksLikeNumber: Bool {
    guard !isQuoted, let first = text.utf8.first else { return false }
    return "<=>".utf8.contains(first) || Int(digits: text[...]) != nil
  }
}

extension ConnectionField {
  /// What is counted where a number is given instead of a speaker.
  fileprivate var counted: CountedFact {
    switch self {
    case .agrees: .connections(.agrees)
    case .contradicts: .connections(.contradicts)
    case .agreedBy: .speakersSaying(.agrees)
    case .contradictedBy: .speakersSaying(.contradicts)
    }
  }
}

extension Comparison {
  /// The sign at the start of a text, `=` where there is none, and what follows it.
  static func split(_ text: String) -> (Comparison, Substring) {
    let sign = [Comparison.atMost, .atLeast, .less, .equal, .greater].first {
      text.utf8.starts(with: $0.rawValue.utf8)
    }
    guard let sign else { return (.equal, text[...]) }
    return (sign, Substring(text.utf8.dropFirst(sign.rawValue.utf8.count)))
  }
}

extension Int {
  /// The number that one to nine ASCII digits write.
  fileprivate init?(digits text: Substring) {
    guard (1...9).contains(text.utf8.count),
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    self.init(text)
  }
}
