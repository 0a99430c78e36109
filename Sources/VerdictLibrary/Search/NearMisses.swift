import GRDB
import VerdictCore

/// What a query asks for that no listed summary has, and what comes near.
struct NearMisses {
  private let rows: QueryRows
  /// The files whose summaries are listed.
  private let listed: RowSet

  init(_ rows: QueryRows) throws {
    self.rows = rows
    listed = try rows.listed(in: .summaries)
  }

  /// Each condition by itself, in the order of the query.
  func of(_ query: Query) throws -> [NearMiss] {
    var misses: [NearMiss] = []
    for condition in query.wantedConditions {
      guard try isNowhere(condition) else { continue }
      for (asked, nearest) in try changes(of: condition) {
        misses.append(NearMiss(asked: asked.description, nearest: nearest.description))
      }
    }
    return misses
  }

  private func isNowhere(_ condition: QueryCondition) throws -> Bool {
    var found = try rows.rows(.condition(condition), in: .summaries)
    found.formIntersection(listed)
    return found.count == 0
  }

  private func changes(
    of condition: QueryCondition
  ) throws -> [(asked: QueryCondition, nearest: QueryCondition)] {
    switch condition {
    case .words(let pattern, let parts):
      return try pattern.words.compactMap { word in
        let asked = QueryCondition.words(WordPattern(formsOf: word), in: parts)
        guard try isNowhere(asked), let near = try nearest(to: word, in: parts) else { return nil }
        return (asked, near)
      }
    case .named(.slug, let pattern):
      return try nearest(to: pattern.text, among: slugs()).map {
        [(condition, .named(.slug, NamePattern($0)))]
      } ?? []
    case .named(let field, let pattern) where !pattern.isWhole:
      return try nearest(to: pattern.text, among: names(field)).map {
        [(condition, .named(field, NamePattern($0)))]
      } ?? []
    case .connected(let field, let pattern) where pattern.isExact:
      return try nearest(to: pattern.text, among: speakers()).map {
        [(condition, .connected(field, SlugPattern($0)))]
      } ?? []
    default: return []
    }
  }

  /// A longer word that begins so, else one that is written nearly so.
  private func nearest(to word: String, in parts: Set<SummaryPart>) throws -> QueryCondition? {
    let beginning = QueryCondition.words(WordPattern([word], isPrefix: true), in: parts)
    if try !isNowhere(beginning) { return beginning }
    let words = try Vocabulary(query: rows).words(beginningWith: String(word.prefix(1)))
    let near = try nearest(to: word, among: words.filter { $0 != word }) { word in
      try !isNowhere(.words(WordPattern([word]), in: parts))
    }
    return near.map { .words(WordPattern(formsOf: $0), in: parts) }
  }

  private func nearest(
    to name: String, among candidates: [String],
    where isThere: (String) throws -> Bool = { _ in true }
  ) rethrows -> String? {
    var candidates = candidates
    while let near = Suggestion.nearest(to: name, among: candidates) {
      if try isThere(near) { return near }
      candidates.removeAll { $0 == near }
    }
    return nil
  }

  private func slugs() throws -> [String] {
    try texts("SELECT slug FROM summary WHERE listed = 1")
  }

  /// The slugs of speakers, also of those without a summary, and their aliases.
  private func speakers() throws -> [String] {
    try texts("SELECT slug FROM node WHERE known > 0 OR mentions > 0")
  }

  /// The values of a field, and the words of them.
  private func names(_ field: QueryField) throws -> [String] {
    let values = try texts(
      """
      SELECT DISTINCT words FROM name JOIN summary USING (file) WHERE field = ? AND listed = 1
      """, [.text(field.queryWord)])
    return values + values.flatMap { $0.split(separator: " ").map(String.init) }
  }

  private func texts(_ sql: String, _ values: [SQLValue] = []) throws -> [String] {
    try rows.database.rows(sql, values) { row in
      try rows.cancellation.check()
      return row.text(0)
    }
  }
}

extension Query {
  /// The conditions that a match meets rather than fails.
  fileprivate var wantedConditions: [QueryCondition] {
    switch self {
    case .everything, .not: []
    case .condition(let condition): [condition]
    case .all(let queries), .any(let queries): queries.flatMap(\.wantedConditions)
    }
  }
}
