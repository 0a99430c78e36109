import VerdictCore

/// A speaker in the picture around another, one connection away from them or two.
struct AroundNode: Hashable, Sendable {
  var neighbour: Neighbour
  /// The node they are connected to; nil for the speaker in the centre.
  var parent: Int?
  /// Whether no other node of the same parent follows.
  var isLast: Bool
}
