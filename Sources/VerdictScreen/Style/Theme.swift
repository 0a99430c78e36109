import VerdictCore

/// Which colours and attributes the roles have.
///
/// The background is the terminal's own; only the focused selection brings one. Where nobody knows
/// the terminal's, the colours are a compromise that is readable on dark and on light ones.
package struct Theme: Hashable, Sendable {
  package let depth: ColourDepth
  package let background: TerminalBackground
  private let choice: ThemeChoice

  /// - Parameters:
  ///   - depth: The colours that the terminal has.
  ///   - background: What the terminal draws on, which counts unless the theme says it.
  ///   - choice: The theme that the person has chosen.
  package init(
    _ depth: ColourDepth, on background: TerminalBackground = .unknown,
    as choice: ThemeChoice = ThemeChoice()
  ) {
    self.choice = choice
    self.depth = choice.name == .mono ? .none : depth
    switch choice.name {
    case .dark: self.background = .dark
    case .light: self.background = .light
    default: self.background = background
    }
  }

  /// The same theme for a terminal with those colours and that background.
  package func adapted(to depth: ColourDepth, on background: TerminalBackground) -> Theme {
    Theme(depth, on: background, as: choice)
  }

  /// Whether the colours would be others if the background were known.
  package var wantsBackground: Bool { depth == .palette && background == .unknown }

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
    guard let colour = role.themeColour else { return nil }
    if let own = choice.colours[colour], own < depth.count { return own }
    let row = ThemeTable.of(choice.name).rows[colour]
    return switch (depth, background) {
    case (.none, _): nil
    case (.eight, _), (.sixteen, _): row?.basic
    case (.palette, .unknown): row?.unknown
    case (.palette, .dark): row?.dark
    case (.palette, .light): row?.light
    }
  }

  /// White for the terminal's own colour, which may be dark.
  private func selectedColour(of role: Role) -> Int {
    role.themeColour.flatMap { ThemeTable.of(choice.name).rows[$0]?.selected } ?? 231
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
      style.foreground = selectedColour(of: role)
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

  /// How many colours those are.
  var count: Int {
    switch self {
    case .none: 0
    case .eight: 8
    case .sixteen: 16
    case .palette: 256
    }
  }

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
