import GRDB
import VerdictCore

/// How well summaries match the words of a query.
///
/// Okapi BM25 as FTS5 computes it (Robertson and Zaragoza 2009), words in titles, names and claims
/// counting for more than words in prose.
struct Relevance {
  private let expression: String

  /// Nil where the query asks for no words, or for beginnings of words only that nearly all
  /// summaries have.
  init?(_ query: Query) {
    let patterns = query.wordPatterns.filter { searchTerms in
      !searchTerms.pattern.isPrefix || searchTerms.pattern.words.count > 1
        || searchTerms.pattern.words[0].unicodeScalars.count > WordPrefix.plainLength
    }
    guard !patterns.isEmpty else { return nil }
    expression = patterns.map { "(\(FullText.expression($0.pattern, in: $0.parts)))" }
      .joined(separator: " OR ")
  }

  /// The smaller the better.
  struct Scores {
    private var scores: [Double] = []

    /// Below 0 for a file with any of the words, else 0.
    func of(_ file: Int32) -> Double { Int(file) < scores.count ? scores[Int(file)] : 0 }

    fileprivate mutating func add(_ score: Double, to file: Int) {
      while scores.count <= file { scores.append(0) }
      scores[file] = score
    }
  }

  func scores(_ rows: QueryRows) throws -> Scores {
    let weights = SummaryPart.allCases.map { String(Self.weight($0)) }.joined(separator: ", ")
    var scores = Scores()
    try rows.database.eachRow(
      """
      SELECT rowid, bm25(\(FullText.summaries), \(weights)) FROM \(FullText.summaries)
      WHERE \(FullText.summaries) MATCH ?
      """, [.text(expression)]
    ) { row in
      try rows.cancellation.check()
      scores.add(row.real(1), to: row.integer(0))
      return true
    }
    return scores
  }

  private static func weight(_ part: SummaryPart) -> Double {
    switch part {
    case .title, .speaker: 10
    case .claims: 5
    case .quotes, .thing: 2
    case .real, .hype, .missed, .sowhat, .actions, .tools, .workflow, .reading, .other: 1
    }
  }
}
