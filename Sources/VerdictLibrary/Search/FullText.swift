import VerdictCore

/// The names and the syntax of the FTS5 tables.
enum FullText {
  static let summaries = "summaryText"
  static let claims = "claimText"

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
  ///   - parts: The columns; all of them where there are none.
  /// - Returns: A MATCH expression.
  static func expression(_ pattern: WordPattern, in parts: Set<SummaryPart>) -> String {
    let phrase = pattern.words.joined(separator: " ").replacing("\"", with: "")
    let columns = SummaryPart.allCases.filter(parts.contains).map(column).joined(separator: " ")
    return (parts.isEmpty ? "" : "{\(columns)} : ") + "\"\(phrase)\""
      + (pattern.isPrefix ? " *" : "")
  }
}
