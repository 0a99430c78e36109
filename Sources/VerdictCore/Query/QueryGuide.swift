/// How the query language is explained.
///
/// README, the help of commands, the search page and the prompt all show these rows.
public enum QueryGuide {
  /// One form of query.
  public struct Row: Sendable {
    /// How it is written: `speaker:sam-*`.
    public let form: String
    /// What it finds, or what else is written in the same way.
    public let meaning: String
    /// Queries of the form; each of them can be read.
    public let examples: [String]
    /// The form in a few characters, for the prompt; nil where the prompt does not show it.
    public let hint: String?
    /// The words before a colon that the row explains.
    public let keywords: [String]

    fileprivate init(
      _ form: String, _ meaning: String, examples: [String]? = nil, hint: String? = nil,
      explains keywords: [QueryKeyword] = []
    ) {
      self.form = form
      self.meaning = meaning
      self.examples = examples ?? [form]
      self.hint = hint
      self.keywords = keywords.map(\.queryWord)
    }

    /// A row whose meaning names the other examples.
    fileprivate init(
      examples: [String], hint: String? = nil, explains keywords: [QueryKeyword]
    ) {
      let others = examples.dropFirst().joined(separator: ", ")
      self.init(
        examples[0], "also \(others)", examples: examples, hint: hint, explains: keywords)
    }
  }

  /// Every form, words first, operators last.
  public static let rows = [
    Row(
      "open weights", "summaries with both words, or forms of them: opened, weight", hint: "words"),
    Row(
      "\"open weights\"", "the very words, side by side; \"weights\" is not weight",
      examples: ["\"open weights\"", "\"weights\""], hint: "\"a phrase\""),
    Row("audit*", "words that begin so", hint: "word*"),
    Row(
      "verdict:hype", "\(list(VerdictKind.allCases)): one or several",
      examples: ["verdict:hype", "verdict:real,partial"], hint: "verdict:hype",
      explains: [.verdict]),
    Row(
      "speaker:sam-*", "also \(keywords(QueryField.allCases, without: .speaker))",
      hint: "speaker:sam-*", explains: QueryField.allCases.map(QueryKeyword.named)),
    Row(
      "in:missed cost", "in \(list(parts))", hint: "in:missed", explains: [.scope]),
    Row(
      "agrees:SLUG", "also \(keywords(ConnectionField.allCases, without: .agrees))",
      explains: ConnectionField.allCases.map(QueryKeyword.connected)),
    Row(
      "quote:verbatim", "or \(list(QuoteKind.allCases, without: .verbatim))", explains: [.quote]),
    Row(
      "has:evidence", "also \(list(QueryFeature.allCases, without: .evidence))", explains: [.has]),
    Row(
      "is:unread", "your marks: \(list(MarkedFact.allCases, without: .unread))",
      explains: [.marked]),
    Row(
      "mine:agree", "or \(list(Opinion.allCases, without: .agree)): what you made of a claim",
      explains: [.opinion]),
    Row(
      examples: ["date:2024-03..", "date:2024", "date:2023..2024", "date:>=2024"],
      hint: "date:2024..",
      explains: [.date]),
    Row(
      examples: ["claims:>5", "real:>=60%", "other:3", "agrees:>2"],
      explains: [.claims] + VerdictKind.allCases.map(QueryKeyword.counted)),
    Row(
      "-x   x OR y   ( )", "not x, either, together", examples: ["-x", "x OR y", "-(x OR y) z"],
      hint: "-not  a OR b"),
  ]

  /// The rows as lines of text in two columns.
  ///
  /// - Parameter width: In characters; what a form means is broken between words to fit.
  /// - Returns: The lines.
  public static func text(width: Int) -> String {
    let indent = (rows.map(\.form.count).max() ?? 0) + 2
    return rows.map { row in
      var lines = [row.form + String(repeating: " ", count: indent - row.form.count)]
      var isStart = true
      for word in row.meaning.split(separator: " ") {
        if !isStart, lines[lines.count - 1].count + 1 + word.count > width {
          lines.append(String(repeating: " ", count: indent))
          isStart = true
        }
        lines[lines.count - 1] += (isStart ? "" : " ") + word
        isStart = false
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// The rows as a table in markdown, as README holds it.
  public static var markdown: String {
    (["| query | finds |", "| --- | --- |"] + rows.map { "| `\($0.form)` | \($0.meaning) |" })
      .joined(separator: "\n")
  }

  /// The parts of a summary, those first that are asked for most.
  private static let parts =
    SummaryPart.allCases.drop { $0 != .claims } + SummaryPart.allCases.prefix { $0 != .claims }

  private static func list<Word: QueryWord & Equatable>(
    _ words: some Sequence<Word>, without shown: Word? = nil
  ) -> String {
    words.filter { $0 != shown }.map(\.queryWord).joined(separator: ", ")
  }

  private static func keywords<Word: QueryWord & Equatable>(
    _ words: [Word], without shown: Word
  ) -> String {
    words.filter { $0 != shown }.map { "\($0.queryWord):" }.joined(separator: " ")
  }
}
