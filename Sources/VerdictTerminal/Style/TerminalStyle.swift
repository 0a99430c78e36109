/// How text is drawn, as terminals know it.
package struct TerminalStyle: Hashable, Sendable {
  /// A place in the terminal's palette; nil for the terminal's own colour.
  package var foreground: Int?
  package var background: Int?
  package var isBold = false
  package var isDim = false
  package var isUnderlined = false
  package var isReversed = false

  package init(
    _ foreground: Int? = nil, on background: Int? = nil, bold: Bool = false, dim: Bool = false,
    underlined: Bool = false, reversed: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    isBold = bold
    isDim = dim
    isUnderlined = underlined
    isReversed = reversed
  }

  /// Whether a blank in this style looks like nothing at all.
  package var isInvisibleOnBlanks: Bool { background == nil && !isUnderlined && !isReversed }
}
