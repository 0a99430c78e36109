/// One thing that a query asks of a summary or a claim.
public enum QueryCondition: Hashable, Sendable {
  /// Words that stand in the parts, or anywhere where there are none.
  case words(WordPattern, in: Set<SummaryPart>)
  /// Never the empty filter.
  case verdict(VerdictFilter)
  case named(QueryField, NamePattern)
  /// A speaker that the summary's own is connected to.
  case connected(ConnectionField, SlugPattern)
  case quote(QuoteKind)
  case has(QueryFeature)
  case date(DateSpan)
  case count(CountedFact, Comparison, Int)
  /// How many of a summary's claims have a verdict, in percent; without claims there is no share.
  case share(VerdictKind, Comparison, percent: Int)
}
