/// How a claim quotes its speaker.
public enum QuoteKind: String, CaseIterable, Hashable, Sendable {
  case verbatim = "verbatim"
  case paraphrase = "paraphrase"
  /// The claim has no quote at all.
  case none = "none"
}
