/// What the last word of a query that is being typed can be completed to.
public enum QueryCompletion {
  /// The query with its last word completed, once for each word that begins as it does; empty where
  /// the word is a plain one.
  public static func candidates(for text: String) -> (stem: String, endings: [String]) {
    let last = text.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    let word = last.drop { $0 == "-" || $0 == "(" }
    guard let colon = word.firstIndex(of: ":") else {
      guard !word.isEmpty else { return (text, []) }
      let stem = String(text.dropLast(word.count))
      return (stem, keywords.filter { $0.hasPrefix(word.lowercased()) })
    }
    let typed =
      word[word.index(after: colon)...].split(
        separator: ",", omittingEmptySubsequences: false
      ).last ?? ""
    let values = values(of: word[..<colon].lowercased())
    let stem = String(text.dropLast(typed.count))
    return (stem, values.filter { $0.hasPrefix(typed.lowercased()) })
  }

  /// The words before a colon, with it.
  private static let keywords = QueryKeyword.allCases.map { $0.queryWord + ":" }

  /// The words that may stand after a keyword, where they are a few.
  private static func values(of keyword: String) -> [String] {
    switch QueryKeyword(keyword) {
    case .scope: SummaryPart.allCases.map(\.queryWord)
    case .verdict: VerdictKind.allCases.map(\.queryWord)
    case .quote: QuoteKind.allCases.map(\.queryWord)
    case .has: QueryFeature.allCases.map(\.queryWord)
    case .marked: MarkedFact.allCases.map(\.queryWord)
    case .opinion: Opinion.allCases.map(\.queryWord)
    case .named, .connected, .date, .claims, .counted, nil: []
    }
  }
}
