/// What stands before the colon of a field.
enum QueryKeyword: QueryWord {
  case scope
  case verdict
  case named(QueryField)
  case connected(ConnectionField)
  case quote
  case has
  case date
  case claims
  /// How many claims have a verdict, or which share of them.
  case counted(VerdictKind)

  static let allCases: [QueryKeyword] =
    [.scope, .verdict] + QueryField.allCases.map(QueryKeyword.named)
    + ConnectionField.allCases.map(QueryKeyword.connected) + [.quote, .has, .date, .claims]
    + VerdictKind.allCases.map(QueryKeyword.counted)

  var queryWord: String {
    switch self {
    case .scope: "in"
    case .verdict: "verdict"
    case .named(let field): field.queryWord
    case .connected(let field): field.queryWord
    case .quote: "quote"
    case .has: "has"
    case .date: "date"
    case .claims: "claims"
    case .counted(let kind): kind.queryWord
    }
  }
}
