/// What one speaker of a comparison says of another; speakers by their place in it.
public struct ComparedWord: Hashable, Sendable {
  public var source: Int
  public var target: Int
  public var kind: ConnectionKind
  /// In inline markdown.
  public var reasons: [String]

  public init(source: Int, target: Int, kind: ConnectionKind, reasons: [String]) {
    self.source = source
    self.target = target
    self.kind = kind
    self.reasons = reasons
  }
}
