/// That two speakers are connected, seen from one of them.
public struct Tie: TwoSided, Hashable, Sendable {
  private let place: Int32
  public let said: ConnectionKinds
  public let heard: ConnectionKinds

  public init(other: Int, said: ConnectionKinds, heard: ConnectionKinds) {
    place = Int32(truncatingIfNeeded: other)
    self.said = said
    self.heard = heard
  }

  /// The place of the other speaker in the graph.
  public var other: Int { Int(place) }
}
