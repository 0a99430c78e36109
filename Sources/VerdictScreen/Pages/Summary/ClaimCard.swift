import VerdictCore

/// A claim laid out as a card: verdict, claim, quotes, reasons, and what else its author noted.
struct ClaimCard: Hashable, Sendable {
  let kind: VerdictKind
  /// The card without its coloured edge.
  private let content: [Line]

  /// Lays a claim out in `width` columns, the edge included.
  init(_ claim: Claim, width: Int) {
    kind = claim.verdict.kind
    let width = max(1, width - 2)
    var content = TextWrap.wrap(Line([claim.verdict.label]), width: width)
    content += TextWrap.wrap(MarkdownLayout.line(claim.text, role: .claim), width: width)
    for quote in claim.quotes { content += Self.lines(of: quote, width: width) }
    if !claim.reasons.isEmpty { content += MarkdownLayout.lines(claim.reasons, width: width) }
    for (name, value) in Self.notes(of: claim) {
      let line = Line(name + "  ", .muted) + MarkdownLayout.line(value)
      content += TextWrap.wrap(line, width: width)
    }
    self.content = content
  }

  /// The card with a coloured edge.
  var lines: [Line] { content.map { Line("▌ ", .verdict(kind)) + $0 } }

  private static func lines(of quote: Quote, width: Int) -> [Line] {
    let name: CleanText = quote.isParaphrase ? "paraphrase  " : "quote  "
    let text = quote.text.split(separator: "\n", omittingEmptySubsequences: false)
    if text.count == 1 {
      return TextWrap.wrap(
        Line(name, .muted) + MarkdownLayout.line(quote.text, role: .quote), width: width)
    }
    return [Line(name, .muted)] + MarkdownLayout.lines(quote.text, width: width, role: .quote)
  }

  /// What the claim's attributes say besides its verdict, named as the reader knows them.
  private static func notes(of claim: Claim) -> [(name: CleanText, value: String)] {
    var notes: [(CleanText, String)] = claim.evidence.map { ("evidence", $0) }
    if let said = claim.said { notes.append(("said", said)) }
    if !claim.topics.isEmpty { notes.append(("topics", claim.topics.joined(separator: ", "))) }
    notes += claim.history.map { ("was", $0) }
    notes += claim.otherAttributes.map { (CleanText($0.key.lowercased()), $0.value) }
    return notes
  }
}
