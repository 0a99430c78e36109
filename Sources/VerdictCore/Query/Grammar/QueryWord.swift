/// A value that the query language has a word for.
protocol QueryWord: CaseIterable {
  var queryWord: String { get }
}

extension QueryWord {
  /// The value of a word, in any case.
  init?(_ word: String) {
    let word = word.lowercased()
    guard let value = Self.allCases.first(where: { $0.queryWord == word }) else { return nil }
    self = value
  }
}

extension VerdictKind: QueryWord {
  /// The verdict as queries name it.
  public var queryWord: String {
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
  /// The part as queries name it.
  public var queryWord: String { String(describing: self) }
}

extension QuoteKind: QueryWord {
  var queryWord: String { String(describing: self) }
}

extension QueryFeature: QueryWord {
  var queryWord: String { String(describing: self) }
}

extension QueryField: QueryWord {
  var queryWord: String { String(describing: self) }
}

extension ConnectionField: QueryWord {
  var queryWord: String {
    switch self {
    case .agrees: "agrees"
    case .contradicts: "contradicts"
    case .agreedBy: "agreed-by"
    case .contradictedBy: "contradicted-by"
    }
  }
}
