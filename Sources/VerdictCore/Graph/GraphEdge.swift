/// What one speaker says of another, in one talk or in several; speakers by their place in the
/// graph.
public struct GraphEdge: Hashable, Sendable {
  private let from: Int32
  private let to: Int32
  public let kind: ConnectionKind

  public init(source: Int, target: Int, kind: ConnectionKind) {
    from = Int32(truncatingIfNeeded: source)
    to = Int32(truncatingIfNeeded: target)
    self.kind = kind
  }

  public var source: Int { Int(from) }
  public var target: Int { Int(to) }
}
