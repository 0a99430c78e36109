import VerdictCore

/// A claim laid out as a card: verdict, claim, quotes, reasons, and what else its author noted.
struct ClaimCard: Hashable, Sendable {
  let kind: VerdictKind
  private let width: Int
  /// The card without its coloured edge.
  private let content: [Line]

  /// Lays a claim out in `width` columns, the edge included.
  ///
  /// Of related claims that are known, verdict, speaker and text are shown; of others the words of their names.
  init(
    _ claim: Claim, related: [ClaimIdentity: ClaimListing] = [:], marks: ClaimMarks = ClaimMarks(),
    width: Int
  ) {
    kind = claim.verdict.kind
    self.width = width
    let width = max(1, width - 2)
    let label = Line.joined(
      [Line([claim.verdict.label]), marks.line].filter { $0.width > 0 }, by: Run("  "))
    var content = TextWrap.wrap(label, width: width)
    content += TextWrap.wrap(MarkdownLayout.line(claim.text, role: .claim), width: width)
    for quote in claim.quotes { content += Self.lines(of: quote, width: width) }
    if !claim.reasons.isEmpty { content += MarkdownLayout.wholeLines(claim.reasons, width: width) }
    for relation in claim.relations {
      content += TextWrap.wrap(
        relation.line(to: related[relation.target]), width: width, keepsAddresses: true)
    }
    for (name, value) in Self.notes(of: claim) {
      let line = Line(name + "  ", .muted) + MarkdownLayout.line(value)
      content += TextWrap.wrap(line, width: width, keepsAddresses: true)
    }
    if let note = marks.opinion?.note, !note.isEmpty {
      content += TextWrap.wrap(
        Line("your note  ", .muted) + Line(CleanText(note), .notice), width: width)
    }
    self.content = content
  }

  /// The card with a coloured edge, which leaves out what goes on with a URL.
  var lines: [Line] { TextWrap.fold(wholeLines, width: width) }

  /// The card with a coloured edge; lines with a URL may be wider than the card.
  var wholeLines: [Line] { content.map { Line("▌ ", .verdict(kind)) + $0 } }

  private static func lines(of quote: Quote, width: Int) -> [Line] {
    let name: CleanText = quote.isParaphrase ? "paraphrase  " : "quote  "
    let text = quote.text.split(separator: "\n", omittingEmptySubsequences: false)
    if text.count == 1 {
      return TextWrap.wrap(
        Line(name, .muted) + MarkdownLayout.line(quote.text, role: .quote), width: width,
        keepsAddresses: true)
    }
    return [Line(name, .muted)] + MarkdownLayout.wholeLines(quote.text, width: width, role: .quote)
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

/// The reader's marks on a claim.
struct ClaimMarks: Hashable, Sendable {
  var isBookmarked = false
  var opinion: ReaderMark?

  /// What stands beside the verdict; empty where nothing is marked.
  fileprivate var line: Line {
    let bookmark = isBookmarked ? Line(ListedMarks.bookmarkSign, .notice) : Line()
    return .joined(
      [bookmark, opinion?.opinionLine ?? Line()].filter { $0.width > 0 }, by: Run("  "))
  }
}

extension ClaimRelation {
  /// What the claim says of the other, the other with its verdict and speaker, and why.
  func line(to claim: ClaimListing?) -> Line {
    var line = Line(kind.verb + "  ", kind.role)
    if let claim {
      line =
        line + Line([claim.verdict.label]) + Line("  ")
        + Line(CleanText(claim.speakerName), .speaker)
      line = line + Line(": ") + Line(CleanText(claim.text), .claim)
    } else {
      line = line + Line(CleanText(target.summary.deslugged), .speaker)
      line = line + Line(": ") + Line(CleanText(target.claim.text.replacing("-", with: " ")))
    }
    return reason.map { line + Line(" — ", .muted) + MarkdownLayout.line($0) } ?? line
  }
}
