/// A value that the query language has a word for.
///
/// People type the words, saved views and JSON hold them: a word never changes.
public protocol QueryWord: CaseIterable {
  /// The word, in lower case.
  var queryWord: String { get }
  /// Other words for the value, in lower case.
  var otherQueryWords: [String] { get }
}

extension QueryWord {
  /// Other words for the value, in lower case.
  public var otherQueryWords: [String] { [] }

  /// The value of a word, in any case; nil where no value has it.
  init?(_ word: String) {
    let word = word.lowercased()
    let value =
      Self.allCases.first { $0.queryWord == word }
      ?? Self.allCases.first { $0.otherQueryWords.contains(word) }
    guard let value else { return nil }
    self = value
  }
}

extension QueryWord where Self: RawRepresentable, RawValue == String {
  /// The raw value.
  public var queryWord: String { rawValue }
}

extension SummaryPart: QueryWord {}
extension QuoteKind: QueryWord {}
extension QueryFeature: QueryWord {}
extension QueryField: QueryWord {}
extension ConnectionField: QueryWord {}

extension VerdictKind: QueryWord {
  /// The verdict in queries and in JSON.
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

  /// The word on the screen, and all that files accept: mark, canonical words, others.
  public var otherQueryWords: [String] {
    let screen = self == .partiallyTrue ? ["partly"] : []
    return (screen + [mark, canonicalText.lowercased()] + otherWords).filter { !$0.isEmpty }
  }
}

extension ConnectionKind: QueryWord {
  /// The kind in queries, in JSON and in printed records.
  public var queryWord: String {
    switch self {
    case .agrees: "agrees"
    case .contradicts: "contradicts"
    }
  }
}

/// What stands before the colon of a field.
enum QueryKeyword: QueryWord {
  case scope
  case verdict
  case named(QueryField)
  case connected(ConnectionField)
  case quote
  case has
  case marked
  case opinion
  case date
  case claims
  /// How many claims have a verdict, or which share of them.
  case counted(VerdictKind)

  static let allCases: [QueryKeyword] =
    [.scope, .verdict] + QueryField.allCases.map(QueryKeyword.named)
    + ConnectionField.allCases.map(QueryKeyword.connected) + [
      .quote, .has, .marked, .opinion, .date, .claims,
    ]
    + VerdictKind.allCases.map(QueryKeyword.counted)

  var queryWord: String {
    switch self {
    case .scope: "in"
    case .verdict: "verdict"
    case .named(let field): field.queryWord
    case .connected(let field): field.queryWord
    case .quote: "quote"
    case .has: "has"
    case .marked: "is"
    case .opinion: "mine"
    case .date: "date"
    case .claims: "claims"
    case .counted(let kind): kind.queryWord
    }
  }
}
