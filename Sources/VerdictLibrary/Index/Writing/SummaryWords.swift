import VerdictCore

/// The words of a summary as the index looks for them.
///
/// Worked out by the threads that read, so that the one that writes need not.
struct SummaryWords: Sendable {
  /// What stands between two passages, so that no phrase reaches from one into the other.
  private static let gap = " \u{E000} "

  /// One text a `SummaryPart`, words with one blank between them.
  let parts: [String]
  /// For each claim its own words, those of its quotes, and those about its speaker.
  let claims: [[String]]
  let prefixes: [WordPrefix]
  let claimPrefixes: [[WordPrefix]]
  /// What queries ask by name.
  let names: [(field: QueryField, words: String)]

  init(_ summary: Summary) {
    var parts = SummaryPart.allCases.map { _ in "" }
    var claims = summary.claims.map { _ in ["", "", ""] }
    for passage in summary.passages {
      let words = Words.joined(passage.text)
      Self.add(words, to: &parts[passage.part.rawValue])
      if case .claim(let place) = passage.place {
        Self.add(words, to: &claims[place][passage.part == .quotes ? 1 : 0])
      }
    }
    for place in claims.indices { claims[place][2] = parts[SummaryPart.speaker.rawValue] }
    self.parts = parts
    self.claims = claims
    prefixes = WordPrefix.all(in: parts, upTo: PrefixTable.maximumLength(in: .summaries))
    claimPrefixes = claims.map {
      WordPrefix.all(in: $0, upTo: PrefixTable.maximumLength(in: .claims))
    }
    names = QueryField.allCases.filter { $0 != .slug }.flatMap { field in
      Set(summary.values(of: field).map(Words.joined)).map { (field, $0) }
    }
  }

  private static func add(_ words: String, to text: inout String) {
    guard !words.isEmpty else { return }
    if !text.isEmpty { text += gap }
    text += words
  }
}
