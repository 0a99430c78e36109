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
