/// A passage as words are looked for in it.
struct FoldedPassage: Sendable {
  let part: SummaryPart
  let place: PassagePlace
  let words: [String]

  static func passages(of summary: Summary) -> [FoldedPassage] {
    summary.passages.map {
      FoldedPassage(part: $0.part, place: $0.place, words: Words.folded($0.text))
    }
  }

  func says(_ pattern: WordPattern) -> Bool {
    words.indices.contains { pattern.stands(in: words, at: $0) }
  }
}
