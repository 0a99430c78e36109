/// How a speaker is connected to the one that a query names, aliases resolved.
public enum ConnectionField: String, CaseIterable, Hashable, Sendable {
  /// The summary says that its speaker agrees with them.
  case agrees = "agrees"
  case contradicts = "contradicts"
  /// One of their summaries says that they agree with this speaker.
  case agreedBy = "agreed-by"
  case contradictedBy = "contradicted-by"
}
