import Testing

@testable import VerdictScreen

struct ThemeTests {
  /// What people have behind the text, from black over dark grey to white.
  static let backgrounds = [(0, 0, 0), (0x1E, 0x1E, 0x1E), (255, 255, 255)]

  @Test(arguments: Role.allCases)
  func `every colour can be read on dark and on light backgrounds`(role: Role) {
    guard let colour = Theme(.palette).style(Style(role)).foreground else { return }
    for background in Self.backgrounds {
      let contrast = contrast(Palette.rgb(colour), background)
      #expect(contrast >= 3, "\(colour) on \(background): \(contrast)")
    }
  }

  @Test(
    arguments: [
      (TerminalBackground.dark, [(0, 0, 0), (0x1E, 0x1E, 0x1E), (0, 0x2B, 0x36)]),
      (.light, [(255, 255, 255), (0xFD, 0xF6, 0xE3)]),
    ], Role.allCases)
  func `every colour can be read well on the backgrounds that terminals ship with`(
    backgrounds: (kind: TerminalBackground, colours: [(Int, Int, Int)]), role: Role
  ) {
    let style = Theme(.palette, on: backgrounds.kind).style(Style(role))
    guard let colour = style.foreground else { return }
    for background in backgrounds.colours {
      let contrast = contrast(Palette.rgb(colour), background)
      #expect(contrast >= 4.5, "\(colour) on \(background): \(contrast)")
    }
  }

  @Test(arguments: ColourDepth.allCases)
  func `quotes are in the terminal's own colour, and slanted`(depth: ColourDepth) {
    #expect(Theme(depth).style(Style(.quote)) == TerminalStyle(italic: true))
  }

  @Test(
    arguments: [
      (nil, .unknown), ("", .unknown), ("15;0", .dark), ("0;15", .light), ("0;default;7", .light),
      ("12;8", .dark), ("default;default", .unknown),
    ] as [(String?, TerminalBackground)])
  func `some terminals say what they draw on`(variable: String?, background: TerminalBackground) {
    #expect(TerminalBackground(variable) == background)
  }

  @Test(arguments: Role.allCases)
  func `every role can be read where the cursor is`(role: Role) throws {
    let style = Theme(.palette).style(Style(role, selection: .focused))
    let foreground = try #require(style.foreground)
    let background = try #require(style.background)
    let contrast = contrast(Palette.rgb(foreground), Palette.rgb(background))
    #expect(contrast >= 4.5, "\(foreground) on \(background): \(contrast)")
  }

  @Test(arguments: ColourDepth.allCases, Role.allCases)
  func `only the cursor brings a background, and no depth uses colours it lacks`(
    depth: ColourDepth, role: Role
  ) {
    let limit = [ColourDepth.none: 0, .eight: 8, .sixteen: 16, .palette: 256][depth] ?? 0
    let theme = Theme(depth)
    for selection in [Style.Selection.none, .unfocused, .focused] {
      let style = theme.style(Style(role, selection: selection))
      if selection != .focused { #expect(style.background == nil && !style.isReversed) }
      for colour in [style.foreground, style.background].compactMap(\.self) {
        #expect((0..<limit).contains(colour))
      }
    }
  }

  @Test(arguments: ColourDepth.allCases, Role.allCases)
  func `the cursor is seen on every role, in the pane with the keys and in the other`(
    depth: ColourDepth, role: Role
  ) {
    let theme = Theme(depth)
    let focused = theme.style(Style(role, selection: .focused))
    let unfocused = theme.style(Style(role, selection: .unfocused))
    #expect(focused.background != nil || focused.isReversed)
    #expect(unfocused != theme.style(Style(role)) || [.active, .match].contains(role))
  }

  @Test(
    arguments: [
      (-1, nil, ColourDepth.none), (0, nil, .none), (2, nil, .none), (8, nil, .eight),
      (16, nil, .sixteen), (88, nil, .sixteen), (256, nil, .palette), (1 << 24, nil, .none),
      (256, "", .palette), (256, "1", .none),
    ] as [(Int, String?, ColourDepth)])
  func `terminfo and NO_COLOR say how many colours there are`(
    colours: Int, noColour: String?, depth: ColourDepth
  ) {
    #expect(ColourDepth(colours: colours, noColour: noColour) == depth)
  }

  /// The contrast ratio of WCAG 2.2, 1 to 21.
  private func contrast(_ one: (Int, Int, Int), _ other: (Int, Int, Int)) -> Double {
    let (first, second) = (luminance(one), luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private func luminance(_ colour: (Int, Int, Int)) -> Double {
    0.2126 * linear(colour.0) + 0.7152 * linear(colour.1) + 0.0722 * linear(colour.2)
  }

  /// sRGB to light, by multiplication alone: 2.4 is 12/5, so the fifth root of the twelfth power.
  private func linear(_ value: Int) -> Double {
    let part = Double(value) / 255
    if part <= 0.04045 { return part / 12.92 }
    let base = (part + 0.055) / 1.055
    let twelfth = (0..<12).reduce(1.0) { product, _ in product * base }
    // Newton's method for x⁵ = base¹².
    return (0..<60).reduce(base) { x, _ in x - (x * x * x * x * x - twelfth) / (5 * x * x * x * x) }
  }
}
