/// Writes one claim as canonical markdown.
enum ClaimText {
  static func write(_ claim: Claim) -> String {
    let head = [SummaryWriter.heading(3, claim.text)] + attributes(claim)
    let quotes = claim.quotes.map(quote)
    var text = head.joined(separator: "\n")
    if let first = quotes.first { text += "\n\(first)" }
    return ([text] + quotes.dropFirst() + [claim.reasons]).filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }

  private static func attributes(_ claim: Claim) -> [String] {
    var lines: [String] = []
    if let verdict = text(of: claim.verdict) { lines.append(line("Verdict", verdict)) }
    if let id = claim.id { lines.append(line("Id", id.text)) }
    lines += claim.evidence.map { line("Evidence", $0) }
    if let said = claim.said { lines.append(line("Said", said)) }
    if !claim.topics.isEmpty { lines.append(line("Topics", claim.topics.joined(separator: ", "))) }
    lines += claim.history.map { line("Was", $0) }
    return lines + claim.otherAttributes.map { line($0.key, $0.value) }
  }

  private static func text(of verdict: Verdict) -> String? {
    switch verdict {
    case .unknown(let text): text
    case .missing: nil
    case .real, .partiallyTrue, .hype, .unproven: verdict.kind.canonicalText
    }
  }

  private static func line(_ key: String, _ value: String) -> String {
    let mark = key.contains("**") ? "__" : "**"
    let value = SummaryFacts.asLine(value)
    return value.isEmpty ? "\(mark)\(key):\(mark)" : "\(mark)\(key):\(mark) \(value)"
  }

  private static func quote(_ quote: Quote) -> String {
    guard quote.isParaphrase else { return SummaryWriter.quote(quote.text) }
    let words = quote.text.isEmpty ? "" : quote.text + " "
    return SummaryWriter.quote(words + Quote.paraphraseMark)
  }
}
