/// A part of a summary that words are looked for in; each is a column of the index.
public enum SummaryPart: Int, CaseIterable, Hashable, Sendable {
  case title
  /// The speaker's name, slug, aliases and role.
  case speaker
  /// What the claims say, with their reasons and attributes, without their quotes.
  case claims
  case quotes
  case real
  case hype
  case missed
  case thing
  case sowhat
  case actions
  case tools
  case workflow
  case reading
  /// Everything else: standfirst, introduction, topics, reviewer, other panels, connections.
  case other
}
