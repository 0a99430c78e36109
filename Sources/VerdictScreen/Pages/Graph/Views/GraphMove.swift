/// What an action on a view of the graph leads to.
package enum GraphMove: Hashable, Sendable {
  case stay
  /// Another speaker comes into focus, by place in the graph.
  case focus(Int)
  case open(Page)
  case back
}
