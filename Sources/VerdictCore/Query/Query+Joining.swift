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
