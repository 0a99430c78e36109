import GRDB
import VerdictCore

/// The rows of conditions that ask for facts and not for words.
struct FactRows {
  private let query: QueryRows

  init(_ query: QueryRows) { self.query = query }

  /// Verdicts, quotes, evidence and earlier verdicts are a claim's own; all else its summary's.
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
    default: return try query.claims(of: summaries(condition))
    }
  }

  func summaries(_ condition: QueryCondition) throws -> RowSet {
    switch condition {
    case .words: RowSet()
    case .verdict(let filter): try summaries("mask & \(filter.rawValue)")
    case .named(.slug, let pattern): try slugs(pattern)
    case .named(let field, let pattern): try names(pattern, in: field)
    case .connected(let field, let pattern):
      try ConnectedRows(query).rows(field, pattern)
    case .quote(let kind): try summaries("traits & \(kind.trait.rawValue)")
    case .has(let feature): try summaries("traits & \(feature.trait.rawValue)")
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
        \(VerdictColumns.name(kind)) * 100 \(comparison.rawValue) CAST(\(percent) AS REAL) * claims
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

  private func names(_ pattern: NamePattern, in field: QueryField) throws -> RowSet {
    if pattern.isWhole {
      return try query.rows(
        "SELECT file FROM name WHERE field = ? AND words GLOB ?",
        [.text(field.queryWord), .text(pattern.text)])
    }
    return try query.rows(
      "SELECT file FROM name WHERE field = ? AND instr(' ' || words || ' ', ?)",
      [.text(field.queryWord), .text(" \(pattern.text) ")])
  }
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
