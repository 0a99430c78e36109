extension Query: CustomStringConvertible {
  /// The query as text that reads back as the same query; empty for everything.
  public var description: String {
    switch self {
    case .everything: ""
    case .condition(let condition): condition.description
    case .not(let query): "-\(query.asOperand)"
    case .all(let queries):
      queries.map { if case .any = $0 { "(\($0))" } else { $0.description } }
        .joined(separator: " ")
    case .any(let queries): queries.map(\.description).joined(separator: " OR ")
    }
  }

  private var asOperand: String {
    switch self {
    case .everything, .all, .any: "(\(self))"
    case .condition, .not: description
    }
  }
}

extension QueryCondition: CustomStringConvertible {
  /// The condition as the query language has it.
  public var description: String {
    switch self {
    case .words(let pattern, let parts):
      let scope = SummaryPart.allCases.filter(parts.contains).map(\.queryWord)
        .joined(separator: ",")
      return parts.isEmpty ? pattern.written : "in:\(scope) \(pattern.written)"
    case .verdict(let filter):
      return "verdict:" + filter.kinds.map(\.queryWord).joined(separator: ",")
    case .named(let field, let pattern):
      let needsQuotes = pattern.text.utf8.contains(UInt8(ascii: " "))
      return "\(field.queryWord):" + (needsQuotes ? "\"\(pattern.text)\"" : pattern.text)
    case .connected(let field, let pattern):
      // A bare number would be a count.
      let isNumber = pattern.text.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      }
      return "\(field.queryWord):" + (isNumber ? "\"\(pattern.text)\"" : pattern.text)
    case .quote(let kind): return "quote:\(kind.queryWord)"
    case .has(let feature): return "has:\(feature.queryWord)"
    case .marked(let fact): return "is:\(fact.queryWord)"
    case .opinion(let opinion): return "mine:\(opinion.queryWord)"
    case .date(let span): return "date:\(span.written)"
    case .count(let fact, let comparison, let number):
      return "\(fact.queryWord):\(comparison.written)\(number)"
    case .share(let kind, let comparison, let percent):
      return "\(kind.queryWord):\(comparison.written)"
        + Percentage(value: percent).text.string
    }
  }
}

extension WordPattern {
  fileprivate var written: String {
    let text = words.joined(separator: " ") + (isPrefix ? "*" : "")
    let isBare = words.count == 1 && (isPrefix || forms != nil || WordForms(of: words[0]) == nil)
    return isBare ? text : "\"\(text)\""
  }
}

extension CountedFact {
  fileprivate var queryWord: String {
    switch self {
    case .claims: "claims"
    case .verdict(let kind): kind.queryWord
    case .connections(let kind): kind.queryWord
    case .speakersSaying(.agrees): ConnectionField.agreedBy.queryWord
    case .speakersSaying(.contradicts): ConnectionField.contradictedBy.queryWord
    }
  }
}

extension Comparison {
  fileprivate var written: String { self == .equal ? "" : rawValue }
}
