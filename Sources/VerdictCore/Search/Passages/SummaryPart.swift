/// A part of a summary that words are looked for in; each is a column of the index.
public enum SummaryPart: String, CaseIterable, Hashable, Sendable {
  case title = "title"
  /// The speaker's name, slug, aliases and role.
  case speaker = "speaker"
  /// What the claims say, with their reasons and attributes, without their quotes.
  case claims = "claims"
  case quotes = "quotes"
  case real = "real"
  case hype = "hype"
  case missed = "missed"
  case thing = "thing"
  case sowhat = "sowhat"
  case actions = "actions"
  case tools = "tools"
  case workflow = "workflow"
  case reading = "reading"
  /// Everything else: standfirst, introduction, topics, reviewer, other panels, connections.
  case other = "other"
}
