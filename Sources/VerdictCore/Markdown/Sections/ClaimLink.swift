/// The link of a relation: `[[summary-slug#claim-slug]] — why`.
enum ClaimLink {
  /// Who is named and why; nil where the value names no claim.
  static func read(_ value: String) -> (target: ClaimIdentity, reason: String?)? {
    guard let open = value.firstOccurrence(of: "[["), let close = value.firstOccurrence(of: "]]"),
      open.upperBound < close.lowerBound,
      value[..<open.lowerBound].allSatisfy({ "*_ ".contains($0) })
    else { return nil }
    let words = value[open.upperBound..<close.lowerBound].prefix { $0 != "|" }
    guard let hash = words.firstIndex(of: "#") else { return nil }
    var file = words[..<hash].split(separator: "/").last?.trimmedBlanks ?? ""
    if file.hasSuffix(".md") { file = String(file.dropLast(3)) }
    let claim = words[hash...].dropFirst().trimmedBlanks
    guard !file.isEmpty, !claim.isEmpty else { return nil }
    let target = ClaimIdentity(
      summary: Slug(file) ?? Slug(slugifying: file),
      claim: Slug(claim) ?? Slug(ofClaim: claim))
    var rest = value[close.upperBound...].drop { "*_ ".contains($0) }
    if let first = rest.first, "—–-:".contains(first) { rest = rest.dropFirst() }
    let reason = rest.trimmedBlanks
    return (target, reason.isEmpty ? nil : reason)
  }
}
