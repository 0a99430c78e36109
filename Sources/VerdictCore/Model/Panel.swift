/// One section of a summary beside its claims.
public struct Panel: Hashable, Sendable {
  public var kind: PanelKind
  /// Block markdown as written, without blank lines at either end.
  public var text: String

  public init(kind: PanelKind, text: String) {
    self.kind = kind
    self.text = text
  }
}
