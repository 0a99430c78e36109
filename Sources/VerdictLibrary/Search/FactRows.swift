import GRDB
import VerdictCore

/// The rows of conditions that ask for facts and not for words.
struct FactRows {
  private let query: QueryRows

  init(_ query: QueryRows) { self.query = query }

  /// Verdicts, quotes, evidence, relations and earlier verdicts are a claim's own, and topics where
  /// it has some; all else is its summary's.
  func claims(_ condition: QueryCondition) throws -> RowSet {
    switch condition {
    case .verdict(let filter):
      return try filter.kinds.reduce(into: RowSet()) { rows, kind in
        rows.formUnion(
          try query.rows(
            "SELECT id FROM claim INDEXED BY claimFacts WHERE mask = ?",
            [.integer(VerdictFilter(kind).rawValue)]))
      }
    case .quote(let kind): return try claims(with: kind.trait)
    case .has(let feature) where [.evidence, .history, .relation].contains(feature):
      return try claims(with: feature.trait)
    case .named(.topic, let pattern):
      var rows = try query.claims(of: names(pattern, in: FullText.ownTopics))
      rows.subtract(try claims(with: .topics))
      rows.formUnion(try claims(onTopic: pattern))
      return rows
    case .marked(.bookmarked): return try claims(markedAs: .bookmark)
    case .marked(.changed): return try changedClaims()
    case .opinion(let opinion): return try claims(markedAs: .opinion) { $0.opinion == opinion }
    default: return try query.claims(of: summaries(condition))
    }
  }

  /// The claims with a mark of the reader's.
  private func claims(
    markedAs kind: MarkKind, where isWanted: (ReaderMark) -> Bool = { _ in true }
  ) throws -> RowSet {
    try query.rows(
      markedAs: kind,
      """
      SELECT id FROM summary JOIN claim ON id >= firstClaim AND id < firstClaim + claims
      WHERE summary.slug = ? AND summary.listed = 1 AND claim.slug = ?
      """
    ) { key, mark in
      key.part.isEmpty || !isWanted(mark) ? nil : [.text(key.summary.text), .text(key.part)]
    }
  }

  /// The summaries with a mark of the reader's on them, or on a part of them.
  private func summaries(
    markedAs kind: MarkKind, where isWanted: (ReaderMark) -> Bool = { _ in true }
  ) throws -> RowSet {
    var seen: Set<Slug> = []
    return try query.rows(
      markedAs: kind, "SELECT file FROM summary WHERE slug = ? AND listed = 1"
    ) { key, mark in
      isWanted(mark) && seen.insert(key.summary).inserted ? [.text(key.summary.text)] : nil
    }
  }

  /// The claims that are new, reworded, or have another verdict than the reader saw.
  private func changedClaims() throws -> RowSet {
    let differences = try query.differences
    return try query.known.searchLedger { ledger in
      try differences.reduce(into: RowSet()) { rows, difference in
        try query.cancellation.check()
        guard let file = difference.file else { return }
        for claim in try difference.claims(ledger, query.database) {
          guard let slug = claim.after?.slug else { continue }
          rows.formUnion(
            try query.rows(
              "SELECT id FROM claim WHERE \(IndexWriter.claimsOfFile) AND slug = ?2",
              [.integer(file), .text(slug.text)]))
        }
      }
    } ?? RowSet()
  }

  func summaries(_ condition: QueryCondition) throws -> RowSet {
    switch condition {
    case .words: RowSet()
    case .verdict(let filter): try summaries("mask & \(filter.rawValue)")
    case .named(.slug, let pattern): try slugs(pattern)
    case .named(let field, let pattern): try names(pattern, in: field.queryWord)
    case .connected(let field, let pattern):
      try ConnectedRows(query).rows(field, pattern)
    case .quote(let kind): try summaries("traits & \(kind.trait.rawValue)")
    case .has(let feature): try summaries("traits & \(feature.trait.rawValue)")
    case .marked(.read): try summaries(markedAs: .read)
    case .marked(.unread): try query.rows(.not(.condition(.marked(.read))), in: .summaries)
    case .marked(.bookmarked): try summaries(markedAs: .bookmark)
    case .marked(.ticked): try summaries(markedAs: .tick)
    case .marked(.changed):
      try query.differences.reduce(into: RowSet()) { rows, difference in
        if let file = difference.file { rows.insert(file) }
      }
    case .opinion(let opinion): try summaries(markedAs: .opinion) { $0.opinion == opinion }
    case .date(let span):
      try summaries("firstDay >= \(span.first ?? 0) AND lastDay <= \(span.last ?? .max)")
    case .count(.speakersSaying(let kind), let comparison, let number):
      try ConnectedRows(query).rows(spokenOfBy: kind, comparison, number)
    case .count(let fact, let comparison, let number):
      try summaries("\(fact.column) \(comparison.rawValue) \(number)")
    case .share(let kind, let comparison, let percent):
      try summaries(
        """
        claims > 0 AND
        \(comparison == .equal
          ? "round(\(VerdictColumns.name(kind)) * 100.0 / claims)"
          : "\(VerdictColumns.name(kind)) * 100.0 / claims")
        \(comparison.rawValue) \(percent)
        """)
    }
  }

  private func claims(with trait: ClaimTraits) throws -> RowSet {
    try query.rows(
      "SELECT id FROM claim INDEXED BY claimFacts WHERE traits & \(trait.rawValue)")
  }

  private func summaries(_ condition: String) throws -> RowSet {
    try query.rows("SELECT file FROM summary INDEXED BY summaryFacts WHERE \(condition)")
  }

  private func slugs(_ pattern: NamePattern) throws -> RowSet {
    try query.rows(
      "SELECT file FROM summary WHERE slug \(pattern.isWhole ? "GLOB" : "=") ?",
      [.text(pattern.text)])
  }

  private func names(_ pattern: NamePattern, in field: String) throws -> RowSet {
    try query.rows(
      "SELECT file FROM name WHERE field = ? AND \(pattern.condition)",
      [.text(field), pattern.value])
  }

  /// Looks at each topic once, whatever many claims have it.
  private func claims(onTopic pattern: NamePattern) throws -> RowSet {
    try query.rows(
      """
      WITH RECURSIVE topic(words) AS (
        SELECT min(words) FROM claimTopic
        UNION ALL
        SELECT (SELECT min(words) FROM claimTopic AS next WHERE next.words > topic.words)
        FROM topic WHERE words IS NOT NULL)
      SELECT claim FROM topic CROSS JOIN claimTopic USING (words) WHERE \(pattern.condition)
      """, [pattern.value])
  }
}

extension NamePattern {
  /// What `words` must be, with `value` for its parameter.
  fileprivate var condition: String {
    isWhole ? "words GLOB ?" : "instr(' ' || words || ' ', ?)"
  }

  fileprivate var value: SQLValue { .text(isWhole ? text : " \(text) ") }
}

extension CountedFact {
  fileprivate var column: String {
    switch self {
    case .claims: "claims"
    case .verdict(let kind): VerdictColumns.name(kind)
    case .connections(.agrees): "agrees"
    case .connections(.contradicts): "contradicts"
    // Not of the summary alone, so no column has it.
    case .speakersSaying: "NULL"
    }
  }
}
