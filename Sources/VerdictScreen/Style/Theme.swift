/// Which colours and attributes the roles have.
///
/// The background is the terminal's own; only the focused selection brings one. Where nobody knows
/// the terminal's, the colours are a compromise that is readable on dark and on light ones.
package struct Theme: Hashable, Sendable {
  package let depth: ColourDepth
  package let background: TerminalBackground

  package init(_ depth: ColourDepth, on background: TerminalBackground = .unknown) {
    self.depth = depth
    self.background = background
  }

  package func style(_ style: Style) -> TerminalStyle {
    let plain = self.plain(style.role)
    switch style.selection {
    case .none: return plain
    case .focused: return focused(style.role, plain)
    case .unfocused: return unfocused(plain)
    }
  }

  private func plain(_ role: Role) -> TerminalStyle {
    let colour = colour(of: role)
    let isFaint = colour == nil && depth != .palette
    return switch role {
    case .text, .code: TerminalStyle()
    case .quote: TerminalStyle(italic: true)
    case .title, .heading, .claim, .strong: TerminalStyle(bold: true)
    case .emphasis: TerminalStyle(underlined: true)
    case .active: TerminalStyle(colour, bold: true, underlined: true)
    case .key: TerminalStyle(colour, bold: true)
    case .link: TerminalStyle(colour, underlined: true)
    case .match: TerminalStyle(colour, bold: true, underlined: true)
    case .muted, .absentSpeaker, .border: TerminalStyle(colour, dim: isFaint)
    case .problem, .conflict: TerminalStyle(colour, bold: depth == .none)
    default: TerminalStyle(colour)
    }
  }

  private func colour(of role: Role) -> Int? {
    switch depth {
    case .none: nil
    case .eight, .sixteen: Self.basicColour(of: role)
    case .palette: Self.paletteColour(of: role, on: background)
    }
  }

  private func focused(_ role: Role, _ plain: TerminalStyle) -> TerminalStyle {
    var style = plain
    style.isDim = false
    switch depth {
    case .none, .eight:
      style.foreground = nil
      style.isReversed = true
    case .sixteen:
      style.foreground = 15
      style.background = 4
    case .palette:
      style.foreground = Self.selectedPaletteColour(of: role)
      style.background = Self.selectionBackground
      style.isBold = false
    }
    return style
  }

  private func unfocused(_ plain: TerminalStyle) -> TerminalStyle {
    var style = plain
    style.isBold = true
    style.isDim = false
    style.isUnderlined = plain.isUnderlined || plain.isBold || depth != .palette
    return style
  }

  static let selectionBackground = 24

  static func paletteColour(of role: Role, on background: TerminalBackground) -> Int? {
    switch role {
    case .text, .title, .heading, .claim, .strong, .emphasis, .code, .quote: nil
    case .border: background.choose(unknown: 245, dark: 246, light: 242)
    case .muted, .absentSpeaker, .verdict(.unproven), .verdict(.unknown), .verdict(.missing):
      background.choose(unknown: 243, dark: 246, light: 242)
    case .link, .speaker, .active, .key, .notice, .progress:
      background.choose(unknown: 32, dark: 75, light: 25)
    case .verdict(.real), .agrees: background.choose(unknown: 28, dark: 71, light: 22)
    case .verdict(.partiallyTrue), .conflict, .match:
      background.choose(unknown: 136, dark: 179, light: 94)
    case .verdict(.hype), .contradicts: background.choose(unknown: 167, dark: 210, light: 124)
    case .problem: background.choose(unknown: 160, dark: 203, light: 160)
    }
  }

  static func selectedPaletteColour(of role: Role) -> Int {
    switch role {
    case .verdict(.real), .agrees: 120
    case .verdict(.partiallyTrue), .conflict, .match: 222
    case .verdict(.hype), .contradicts, .problem: 224
    case .verdict(.unproven), .verdict(.unknown), .verdict(.missing): 252
    case .muted, .absentSpeaker, .quote, .border: 252
    default: 231
    }
  }

  /// The eight colours that every terminal with colours has; grey is not among them.
  private static func basicColour(of role: Role) -> Int? {
    switch role {
    case .verdict(.real), .agrees: 2
    case .verdict(.partiallyTrue), .conflict, .match: 3
    case .verdict(.hype), .contradicts, .problem: 1
    case .link, .speaker, .active, .key, .notice, .progress: 6
    default: nil
    }
  }
}

/// How text is drawn, as terminals know it.
package struct TerminalStyle: Hashable, Sendable {
  /// An index into the terminal's palette; nil for the terminal's own colour.
  package var foreground: Int?
  package var background: Int?
  package var isBold = false
  package var isDim = false
  package var isUnderlined = false
  package var isItalic = false
  package var isReversed = false

  package init(
    _ foreground: Int? = nil, on background: Int? = nil, bold: Bool = false, dim: Bool = false,
    underlined: Bool = false, reversed: Bool = false, italic: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    isBold = bold
    isDim = dim
    isUnderlined = underlined
    isReversed = reversed
    isItalic = italic
  }

  /// Whether a blank in this style looks like nothing at all.
  package var isInvisibleOnBlanks: Bool { background == nil && !isUnderlined && !isReversed }
}

/// How many colours a terminal has that we can name.
package enum ColourDepth: CaseIterable, Hashable, Sendable {
  case none
  case eight
  case sixteen
  /// The palette of xterm.
  case palette

  /// Judges by what terminfo says and the person wants.
  ///
  /// - Parameters:
  ///   - colours: Terminfo's `colors`; negative where it has none.
  ///   - noColour: The value of `NO_COLOR`, which counts unless it is empty.
  package init(colours: Int, noColour: String?) {
    let isRefused = noColour?.isEmpty == false
    switch colours {
    case _ where isRefused: self = .none
    case ..<8: self = .none
    case 8..<16: self = .eight
    case 16..<256: self = .sixteen
    case 256: self = .palette
    // Direct colour: numbers are no indices into a palette, and ncurses would take half a gigabyte
    // and a second to note 16 million of them.
    default: self = .none
    }
  }
}
