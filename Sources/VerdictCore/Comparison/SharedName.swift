/// A tool or a topic that speakers of a comparison share.
public struct SharedName: Hashable, Sendable {
  /// As the first of them writes it.
  public var name: String
  /// Their places in the comparison, ascending.
  public var speakers: [Int]

  public init(name: String, speakers: [Int]) {
    self.name = name
    self.speakers = speakers
  }
}
