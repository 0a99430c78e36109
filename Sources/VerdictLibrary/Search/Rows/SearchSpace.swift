/// What a query is asked of, and so what its rows are.
enum SearchSpace: Int, Hashable, Sendable {
  /// Rows are ids of files.
  case summaries
  /// Rows are ids of claims.
  case claims
}
