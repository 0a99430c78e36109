import VerdictCore

/// What an action on a layer leads to.
package enum Outcome: Hashable, Sendable {
  case stay
  case open(Page)
  /// Another page in the place of this one.
  case replace(Page)
  case show(Overlay)
  case filter(VerdictFilter)
  /// Back through history, where there is any.
  case back
}
