/// What an action on a page leads to.
package enum PageOutcome: Hashable, Sendable {
  case stay
  case open(Page)
  case show(Overlay)
  /// Back through history, where there is any.
  case back
}
