import VerdictCore

/// The words of a summary as the index looks for them.
///
/// Worked out by the threads that read, so that the one that writes need not.
struct SummaryWords: Sendable {
  /// What stands between two passages, so that no phrase reaches from one into the other.
  private static let gap = " \u{E000} "

  /// The text of each column of `FullText.summaries`, words with one blank between them.
  let parts: [String]
  /// For each claim the text of each column of `FullText.claims`.
  let claims: [[String]]
  let prefixes: [WordPrefix]
  let claimPrefixes: [[WordPrefix]]
  /// What queries ask by name.
  let names: [(field: String, words: String)]
  /// For each claim its own topics.
  let claimTopics: [Set<String>]

  init(_ summary: Summary) {
    var texts: [SummaryPart: String] = [:]
    var claimTexts: [[SummaryPart: String]] = summary.claims.map { _ in [:] }
    for passage in summary.passages {
      let words = Words.joined(passage.text)
      Self.add(words, to: &texts[passage.part, default: ""])
      if case .claim(let index) = passage.location {
        Self.add(words, to: &claimTexts[index][passage.part, default: ""])
      }
    }
    let name = Words.joined(summary.speaker.name)
    for index in claimTexts.indices { claimTexts[index][.speaker] = name }
    parts = FullText.parts(of: FullText.summaries).map { texts[$0, default: ""] }
    claims = claimTexts.map { texts in
      FullText.parts(of: FullText.claims).map { texts[$0, default: ""] }
    }
    prefixes = WordPrefix.all(in: parts, upTo: PrefixTable.maximumLength(in: .summaries))
    claimPrefixes = claims.map {
      WordPrefix.all(in: $0, upTo: PrefixTable.maximumLength(in: .claims))
    }
    names =
      QueryField.allCases.filter { $0 != .slug }.flatMap { field in
        Set(summary.values(of: field).map(Words.joined)).map { (field.queryWord, $0) }
      } + Set(summary.topics.map(Words.joined)).map { (FullText.ownTopics, $0) }
    claimTopics = summary.claims.map { Set($0.topics.map(Words.joined)) }
  }

  private static func add(_ words: String, to text: inout String) {
    guard !words.isEmpty else { return }
    if !text.isEmpty { text += gap }
    text += words
  }
}
