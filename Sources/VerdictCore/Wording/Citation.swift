extension Claim {
  /// The claim to be quoted elsewhere: who claimed it, the verdict and who gave it, and where it was
  /// said.
  public func citation(in summary: Summary) -> String {
    let judge = summary.reviewer.map { " (\($0))" } ?? ""
    let talk = [summary.title.map { "“\($0)”" }, summary.event, summary.date?.description]
      .compactMap(\.self).joined(separator: ", ")
    let parts = [
      "\(summary.speaker.name) claims: \(MarkdownInline.plainText(text).endedSentence)",
      "Verdict: \(verdict.text.string)\(judge).", talk.isEmpty ? nil : "In \(talk.endedSentence)",
      summary.source,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}

extension Quote {
  /// The quote with who said it; a paraphrase keeps its mark and gets no quotation marks.
  public func citation(by speaker: String) -> String {
    let words = MarkdownInline.plainText(text)
    return isParaphrase ? "\(words) \(Self.paraphraseMark) — \(speaker)" : "“\(words)” — \(speaker)"
  }
}

extension String {
  /// The text with a full stop, unless it ends in a mark already.
  fileprivate var endedSentence: String {
    last.map { ".!?…".contains($0) } == true ? self : self + "."
  }
}
