import VerdictCore

/// What the index keeps of a claim.
struct ClaimEntry: Sendable {
  var slug: Slug
  var text: String
  /// By what the text is sorted.
  var textKey: String
  var verdict: Verdict
  var traits: ClaimTraits

  init(_ claim: Claim, slug: Slug) {
    self.slug = slug
    text = MarkdownInline.plainText(claim.text)
    textKey = Self.key(text)
    verdict = claim.verdict
    traits = ClaimTraits(claim)
  }

  static func key(_ text: String) -> String { Folding.fold(text) }
}
