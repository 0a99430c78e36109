import Foundation
import GRDB
import VerdictCore

/// How well summaries match the words of a query.
///
/// First come those whose speaker's name, or whose title, has all the words, and of these those that
/// are nothing else. Then each word counts by how rare it is in the listed summaries, times where it
/// stands best, and more where more of the claims say it. Nothing depends on how long a card is, or
/// on what files said before.
struct Relevance {
  private typealias Searched = (pattern: WordPattern, parts: Set<SummaryPart>)

  /// What stands in better parts counts for more.
  private static let partWeights: [(weight: Double, parts: Set<SummaryPart>)] = {
    let best: Set<SummaryPart> = [.title, .speaker]
    let good: Set<SummaryPart> = [.quotes, .thing]
    let rest = Set(SummaryPart.allCases).subtracting(best).subtracting(good).subtracting([.claims])
    return [(10, best), (5, [.claims]), (2, good), (1, rest)]
  }()

  /// Above all that words can bring together: the name or the title has them all, or is them.
  private static let (hasAll, isAll) = (10_000.0, 20_000.0)
  /// Of more names and titles than this nobody looks for one of them.
  private static let mostNames = 10_000

  private let searched: [Searched]

  /// Nil where the query asks for no words, or for beginnings of words only that nearly all
  /// summaries have.
  init?(_ query: Query) {
    searched = query.wordPatterns.filter { searchTerms in
      !searchTerms.pattern.isPrefix || searchTerms.pattern.words.count > 1
        || searchTerms.pattern.words[0].unicodeScalars.count > WordPrefix.plainLength
    }.map { ($0.pattern, $0.parts) }
    if searched.isEmpty { return nil }
  }

  /// The smaller the better.
  struct Scores {
    private var scores: [Double] = []

    /// Below 0 for a file with any of the words, else 0.
    func of(_ file: Int32) -> Double { Int(file) < scores.count ? scores[Int(file)] : 0 }

    fileprivate mutating func add(_ score: Double, to file: Int) {
      if scores.count <= file {
        scores.append(contentsOf: repeatElement(0, count: file + 1 - scores.count))
      }
      scores[file] -= score
    }
  }

  func scores(_ rows: QueryRows) throws -> Scores {
    let ranges = try rows.claimRanges()
    var scores = Scores()
    for (pattern, parts) in searched {
      let words = WordRows(rows)
      var found: [(weight: Double, files: RowSet)] = []
      for row in Self.partWeights {
        let asked = parts.isEmpty ? row.parts : parts.intersection(row.parts)
        guard !asked.isEmpty else { continue }
        found.append((row.weight, try words.rows(pattern, in: asked, of: .summaries)))
      }
      let claims = try words.rows(pattern, in: [.claims, .quotes], of: .claims)
      let best = ranges.compactMap { range -> (range: ClaimRange, weight: Double)? in
        found.first { $0.files.contains(Int(range.file)) }.map { (range, $0.weight) }
      }
      let rarity = log(1 + Double(ranges.count) / Double(max(1, best.count)))
      for (range, weight) in best {
        let saying = range.ids.count { claims.contains(Int($0)) }
        let share = Double(saying) / Double(max(1, range.count))
        scores.add(rarity * (weight + 4 * share), to: Int(range.file))
      }
    }
    for (file, words) in try namesAndTitles(rows) {
      guard let bonus = bonus(of: words) else { continue }
      scores.add(bonus, to: file)
    }
    return scores
  }

  /// What a name or a title is worth that has all the words; nil where it has not.
  private func bonus(of text: String) -> Double? {
    let words = text.split(separator: " ").map(String.init)
    var left = words
    for pattern in searched.map(\.pattern) {
      guard words.indices.contains(where: { pattern.stands(in: words, at: $0) }) else { return nil }
      left.removeAll { word in pattern.words.contains { word == $0 || word.hasPrefix($0) } }
    }
    return left.isEmpty ? Self.isAll : Self.hasAll
  }

  /// The names of speakers and the titles that have one of the words.
  private func namesAndTitles(_ rows: QueryRows) throws -> [(file: Int, words: String)] {
    let words = WordRows(rows)
    let expressions = try searched.map { pattern, _ -> String in
      let forms = try words.forms(of: pattern)
      return "(\(FullText.expression(pattern, orAnyOf: forms, in: [.title, .speaker])))"
    }
    var files: [Int] = []
    try rows.database.eachRow(
      "SELECT rowid FROM \(FullText.summaries) WHERE \(FullText.summaries) MATCH ?",
      [.text(expressions.joined(separator: " AND "))]
    ) { row in
      try rows.cancellation.check()
      files.append(row.integer(0))
      return files.count <= Self.mostNames
    }
    guard files.count <= Self.mostNames else { return [] }
    return try files.flatMap { file in
      try rows.database.rows(
        """
        SELECT speakerName, coalesce(title, '') FROM summary WHERE file = ? AND listed = 1
        """, [.integer(file)]
      ) { [$0.text(0), $0.text(1)] }.flatMap(\.self).map { (file, Words.joined($0)) }
    }
  }
}
