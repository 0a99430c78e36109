/// One section of a summary beside its claims.
public struct Panel: Hashable, Sendable {
  /// Which section it is.
  public var kind: PanelKind
  /// Block markdown as written, without blank lines at either end.
  public var text: String

  /// Creates a panel of block markdown.
  public init(kind: PanelKind, text: String) {
    self.kind = kind
    self.text = text
  }
}
