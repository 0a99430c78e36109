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
  /// A mark of the reader's.
  case marked(MarkedFact)
  /// What the reader makes of a claim.
  case opinion(Opinion)
  case date(DateSpan)
  case count(CountedFact, Comparison, Int)
  /// How many of a summary's claims have a verdict, in percent; without claims there is no share.
  /// A share is equal to the number that it is rounded to.
  case share(VerdictKind, Comparison, percent: Int)
}

/// How a speaker is connected to the one that a query names, aliases resolved.
public enum ConnectionField: String, CaseIterable, Hashable, Sendable {
  /// The summary says that its speaker agrees with them.
  case agrees = "agrees"
  case contradicts = "contradicts"
  /// One of their summaries says that they agree with this speaker.
  case agreedBy = "agreed-by"
  case contradictedBy = "contradicted-by"
}

/// How a claim quotes its speaker.
public enum QuoteKind: String, CaseIterable, Hashable, Sendable {
  case verbatim = "verbatim"
  case paraphrase = "paraphrase"
  /// The claim has no quote at all.
  case none = "none"
}

/// Something that a summary or a claim has or has not.
public enum QueryFeature: String, CaseIterable, Hashable, Sendable {
  case date = "date"
  case source = "source"
  /// Evidence for a claim.
  case evidence = "evidence"
  case connections = "connections"
  /// An earlier verdict of a claim.
  case history = "history"
  /// A relation of a claim to another.
  case relation = "relation"
}

/// Something of a summary that is counted.
public enum CountedFact: Hashable, Sendable {
  case claims
  /// Claims with a verdict.
  case verdict(VerdictKind)
  /// Connections of a kind, as written.
  case connections(ConnectionKind)
  /// Speakers who say a kind of connection of the summary's speaker.
  case speakersSaying(ConnectionKind)
}

/// How a number is compared.
public enum Comparison: String, CaseIterable, Hashable, Sendable {
  case less = "<"
  case atMost = "<="
  case equal = "="
  case atLeast = ">="
  case greater = ">"
}
