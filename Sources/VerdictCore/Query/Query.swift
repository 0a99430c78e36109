/// What a reader looks for.
public indirect enum Query: Hashable, Sendable {
  /// What the empty text asks for.
  case everything
  case condition(QueryCondition)
  case not(Query)
  /// Two or more, none of them `all` itself.
  case all([Query])
  /// Two or more, none of them `any` itself.
  case any([Query])
}

extension Query {
  /// Queries that must all hold, as one; everything where there are none.
  public static func all(of queries: [Query]) -> Query {
    let flat = queries.flatMap { query -> [Query] in
      switch query {
      case .all(let inner): inner
      case .everything: []
      default: [query]
      }
    }
    return flat.count > 1 ? .all(flat) : flat.first ?? .everything
  }

  /// Queries of which one must hold, as one; everything where there are none.
  public static func any(of queries: [Query]) -> Query {
    let flat = queries.flatMap { query -> [Query] in
      if case .any(let inner) = query { inner } else { [query] }
    }
    if flat.contains(.everything) { return .everything }
    return flat.count > 1 ? .any(flat) : flat.first ?? .everything
  }
}

/// Why a text is no query.
public struct QueryError: Error, Hashable, Sendable {
  /// Where in the text, in display cells from 1.
  public var column: Int
  /// What is wrong there, as a phrase: `expected a verdict: real, partial, hype, …`.
  public var expectation: String

  /// Creates an error at a column.
  public init(column: Int, expectation: String) {
    self.column = column
    self.expectation = expectation
  }
}
