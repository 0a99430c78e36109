/// Reads the claims of a page: each a line of its own, with its verdict, quotes and reasons below.
struct PageClaims {
  private(set) var introduction: [String] = []
  private(set) var claims: [Claim] = []
  private(set) var notes: [PageNote] = []
  /// The lines of the claims.
  private var lines: [PageLine] = []

  private enum Piece {
    case text(PageLine)
    case verdict(PageVerdict, PageLine)
    case quote(Quote, PageLine)
    case reason(PageLine)

    var isVerdict: Bool { if case .verdict = self { true } else { false } }
    var isQuote: Bool { if case .quote = self { true } else { false } }
  }

  init(_ lines: [PageLine]) {
    let pieces = PageQuote.joined(lines).flatMap(Self.pieces)
    let isBare = !pieces.contains { $0.isVerdict || $0.isQuote }
    for (index, piece) in pieces.enumerated() {
      let next = index + 1 < pieces.count ? pieces[index + 1] : nil
      switch piece {
      case .text(let line) where isBare || startsClaim(before: next):
        claims.append(Claim(text: line.text))
        self.lines.append(line)
      case .text(let line), .reason(let line): add(reason: line)
      case .verdict(let verdict, let line): add(verdict, line)
      case .quote(let quote, let line):
        if claims.isEmpty {
          add(reason: line)
        } else {
          claims[claims.count - 1].quotes.append(quote)
        }
      }
    }
    let texts = ListMark.all(of: claims.map(\.text)).map(\.rest)
    for (index, text) in texts.enumerated() { claims[index].text = PlainMarkdown.inline(text) }
    notes += zip(claims, self.lines).filter { $0.0.verdict == .missing }.map {
      PageNote(line: $1.number, kind: .noVerdict, text: $1.text)
    }
  }

  /// Whether a text is a claim: a verdict follows it, or a quote where the claim above has one.
  private func startsClaim(before next: Piece?) -> Bool {
    switch next {
    case .verdict: true
    case .quote: claims.last.map { !$0.quotes.isEmpty } ?? true
    case .text, .reason, nil: false
    }
  }

  /// Adds a line that is no verdict and no quote to the claim above it.
  private mutating func add(reason line: PageLine) {
    if !claims.isEmpty, Self.setAttribute(line.text, of: &claims[claims.count - 1]) { return }
    let text = PlainMarkdown.block(line.text)
    if claims.isEmpty {
      introduction.append(text)
    } else {
      let reasons = claims[claims.count - 1].reasons
      claims[claims.count - 1].reasons = reasons.isEmpty ? text : "\(reasons)\n\n\(text)"
    }
  }

  /// Gives a claim what a line says under a key of the format; false where it has none.
  private static func setAttribute(_ line: String, of claim: inout Claim) -> Bool {
    guard line.prefix(9).contains(":"),
      let match = line.wholeMatch(of: /(?i)(evidence|said|topics):\s*(\S.*)/)
    else {
      return false
    }
    let value = PlainMarkdown.inline(String(match.output.2))
    switch match.output.1.lowercased() {
    case "evidence": claim.evidence.append(value)
    case "said" where claim.said == nil: claim.said = value
    case "topics" where claim.topics.isEmpty:
      let topics = value.split(separator: ",").map { $0.trimmedBlanks }.filter { !$0.isEmpty }
      if topics.isEmpty { return false }
      claim.topics = topics
    default: return false
    }
    return true
  }

  private mutating func add(_ verdict: PageVerdict, _ line: PageLine) {
    guard let last = claims.last, last.verdict == .missing else {
      notes.append(PageNote(line: line.number, kind: .strayVerdict, text: verdict.words))
      return
    }
    claims[claims.count - 1].verdict = verdict.verdict
    if verdict.isMismatched {
      notes.append(PageNote(line: line.number, kind: .verdictMark, text: verdict.words))
    }
    if let words = verdict.verdict.unknownText {
      notes.append(PageNote(line: line.number, kind: .unknownVerdict, text: words))
    }
  }

  /// A line in the pieces that a copy has fused.
  private static func pieces(of line: PageLine) -> [Piece] {
    if let verdict = PageVerdict(line.text) {
      let rest = line.saying(verdict.rest)
      if rest.text.isEmpty { return [.verdict(verdict, line)] }
      return [
        .verdict(verdict, line),
        PageQuote.read(rest.text).map { .quote($0, rest) } ?? .reason(rest),
      ]
    }
    if let start = PageVerdict.start(in: line.text) {
      return [.text(line.saying(line.text[..<start].trimmedBlanks))]
        + pieces(of: line.saying(String(line.text[start...])))
    }
    return [PageQuote.read(line.text).map { .quote($0, line) } ?? .text(line)]
  }
}
