import VerdictCore

/// The names and the syntax of the FTS5 tables.
enum FullText {
  static let summaries = "summaryText"
  static let claims = "claimText"
  /// The words of `summaries`, a row each.
  static let vocabulary = "summaryWord"

  /// What `name` calls the topics of a summary itself, without those of its claims.
  static let ownTopics = "own topic"

  static func parts(of table: String) -> [SummaryPart] {
    table == claims ? [.claims, .quotes, .speaker] : SummaryPart.allCases
  }

  static func columns(of table: String) -> String {
    parts(of: table).map(column).joined(separator: ", ")
  }

  static func column(_ part: SummaryPart) -> String { part.queryWord }

  /// What FTS5 is to look for: nothing in it is its syntax but what is written here.
  ///
  /// Words hold letters and digits only, and are quoted all the same.
  ///
  /// - Parameters:
  ///   - pattern: The words.
  ///   - forms: What a lone word may also be.
  ///   - parts: The columns; all of them where there are none.
  /// - Returns: A MATCH expression.
  static func expression(
    _ pattern: WordPattern, orAnyOf forms: [String] = [], in parts: Set<SummaryPart>
  ) -> String {
    let phrases = [pattern.words.joined(separator: " ")] + forms.filter { $0 != pattern.words[0] }
    let quoted = phrases.map { "\"\($0.replacing("\"", with: ""))\"" }.joined(separator: " OR ")
    let columns = SummaryPart.allCases.filter(parts.contains).map(column).joined(separator: " ")
    return (parts.isEmpty ? "" : "{\(columns)} : ")
      + (forms.isEmpty ? quoted : "(\(quoted))") + (pattern.isPrefix ? " *" : "")
  }
}
