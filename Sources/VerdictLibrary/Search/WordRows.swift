import GRDB
import VerdictCore

/// The rows in which words stand.
struct WordRows {
  private let query: QueryRows

  init(_ query: QueryRows) { self.query = query }

  func rows(
    _ pattern: WordPattern, in parts: Set<SummaryPart>, of space: SearchSpace
  ) throws -> RowSet {
    switch space {
    case .summaries: try summaries(pattern, in: parts)
    case .claims: try claims(pattern, in: parts)
    }
  }

  private func summaries(_ pattern: WordPattern, in parts: Set<SummaryPart>) throws -> RowSet {
    if parts.isEmpty, let rows = try beginning(pattern, in: .summaries) { return rows }
    return try match(pattern, in: parts, of: FullText.summaries)
  }

  /// A claim has the words of its card and its speaker's name, and of other parts of its
  /// summary only where the query names them.
  private func claims(_ pattern: WordPattern, in parts: Set<SummaryPart>) throws -> RowSet {
    let own = parts.intersection(FullText.parts(of: FullText.claims))
    let others = parts.subtracting(own)
    var rows = RowSet()
    if parts.isEmpty, let beginning = try beginning(pattern, in: .claims) {
      rows = beginning
    } else if parts.isEmpty || !own.isEmpty {
      rows = try match(pattern, in: own, of: FullText.claims)
    }
    if !others.isEmpty {
      let summaries = try match(pattern, in: others, of: FullText.summaries)
      rows.formUnion(try query.claims(of: summaries))
    }
    return rows
  }

  private func match(
    _ pattern: WordPattern, in parts: Set<SummaryPart>, of table: String
  ) throws -> RowSet {
    try query.rows(
      "SELECT rowid FROM \(table) WHERE \(table) MATCH ?",
      [.text(FullText.expression(pattern, orAnyOf: try forms(of: pattern), in: parts))])
  }

  /// What a pattern may also be written as.
  func forms(of pattern: WordPattern) throws -> [String] {
    try pattern.forms.map(Vocabulary(query: query).words) ?? []
  }

  /// The rows with a word that begins with one to three letters; nil for any other pattern.
  private func beginning(_ pattern: WordPattern, in space: SearchSpace) throws -> RowSet? {
    guard pattern.isPrefix, pattern.words.count == 1,
      pattern.words[0].unicodeScalars.count <= PrefixTable.maximumLength(in: space),
      let prefix = WordPrefix(pattern.words[0])
    else { return nil }
    return try PrefixTable.rows(prefix, in: space, of: query.database)
  }
}
