/// A value that the query language has a word for.
protocol QueryWord: CaseIterable {
  var word: String { get }
}

extension QueryWord {
  /// The value of a word, in any case.
  init?(_ word: String) {
    let word = word.lowercased()
    guard let value = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = value
  }
}

extension VerdictKind: QueryWord {
  var word: String {
    switch self {
    case .real: "real"
    case .partiallyTrue: "partial"
    case .hype: "hype"
    case .unproven: "unproven"
    case .unknown: "other"
    case .missing: "none"
    }
  }
}

extension SummaryPart: QueryWord {
  var word: String { String(describing: self) }
}

extension QuoteKind: QueryWord {
  var word: String { String(describing: self) }
}

extension QueryFeature: QueryWord {
  var word: String { String(describing: self) }
}

extension QueryField: QueryWord {
  var word: String { String(describing: self) }
}

extension ConnectionField: QueryWord {
  var word: String {
    switch self {
    case .agrees: "agrees"
    case .contradicts: "contradicts"
    case .agreedBy: "agreed-by"
    case .contradictedBy: "contradicted-by"
    }
  }
}
