/// How a claim quotes its speaker.
public enum QuoteKind: CaseIterable, Hashable, Sendable {
  case verbatim
  case paraphrase
  /// The claim has no quote at all.
  case none
}
