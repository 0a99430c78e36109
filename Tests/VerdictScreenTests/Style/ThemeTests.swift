import Testing
import VerdictCore

@testable import VerdictScreen

struct ThemeTests {
  /// What people have behind the text, from black over dark grey to white.
  static let backgrounds = [(0, 0, 0), (0x1E, 0x1E, 0x1E), (255, 255, 255)]

  @Test(arguments: ThemeName.allCases, Role.allCases)
  func `every colour can be read where nobody knows the background`(name: ThemeName, role: Role) {
    let theme = Theme(.palette, as: ThemeChoice(name))
    guard theme.background == .unknown, let colour = theme.style(Style(role)).foreground else {
      return
    }
    for background in Self.backgrounds {
      let contrast = Contrast.ratio(Palette.rgb(colour), background)
      #expect(contrast >= 3, "\(colour) on \(background): \(contrast)")
    }
  }

  @Test(arguments: ThemeName.allCases, [TerminalBackground.dark, .light])
  func `every colour can be read well on the backgrounds that terminals ship with`(
    name: ThemeName, background: TerminalBackground
  ) throws {
    let theme = Theme(.palette, on: background, as: ThemeChoice(name))
    let colours = try #require(
      [
        .dark: [(0, 0, 0), (0x1E, 0x1E, 0x1E), (0, 0x2B, 0x36)],
        .light: [(255, 255, 255), (0xFD, 0xF6, 0xE3)],
      ][theme.background])
    for role in Role.allCases {
      guard let colour = theme.style(Style(role)).foreground else { continue }
      for background in colours {
        let contrast = Contrast.ratio(Palette.rgb(colour), background)
        let least = name == .highContrast ? 7 : 4.5
        #expect(contrast >= least, "\(role): \(colour) on \(background): \(contrast)")
      }
    }
  }

  @Test func `a theme that names its background has it, and the others that of the terminal`() {
    for name in ThemeName.allCases {
      for background in TerminalBackground.allCases {
        let theme = Theme(.palette, on: background, as: ThemeChoice(name))
        let own: [ThemeName: TerminalBackground] = [.dark: .dark, .light: .light]
        #expect(theme.background == own[name] ?? background)
        let isAsked = background == .unknown && ![.dark, .light, .mono].contains(name)
        #expect(theme.wantsBackground == isAsked)
      }
      #expect(!Theme(.eight, as: ThemeChoice(name)).wantsBackground)
      #expect(!Theme(.none, as: ThemeChoice(name)).wantsBackground)
    }
  }

  @Test(arguments: Role.allCases, ColourDepth.allCases)
  func `without colours nothing has one`(role: Role, depth: ColourDepth) {
    let theme = Theme(depth, as: ThemeChoice(.mono))
    for selection in [Style.Selection.none, .unfocused, .focused] {
      let style = theme.style(Style(role, selection: selection))
      #expect(style.foreground == nil && style.background == nil)
    }
  }

  @Test func `a colour of one's own counts where the terminal has it`() {
    let choice = ThemeChoice(.dark, colours: [.hype: 208])
    #expect(Theme(.palette, as: choice).style(Style(.verdict(.hype))).foreground == 208)
    #expect(Theme(.palette, as: choice).style(Style(.contradicts)).foreground == 208)
    #expect(Theme(.eight, as: choice).style(Style(.verdict(.hype))).foreground == 1)
    #expect(
      Theme(.palette, as: choice).style(Style(.verdict(.real)))
        == Theme(.palette, on: .dark).style(Style(.verdict(.real))))
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

  @Test(arguments: ThemeName.allCases.filter { $0 != .mono }, Role.allCases)
  func `every role can be read where the cursor is`(name: ThemeName, role: Role) throws {
    let theme = Theme(.palette, as: ThemeChoice(name))
    let style = theme.style(Style(role, selection: .focused))
    let foreground = try #require(style.foreground)
    let background = try #require(style.background)
    let contrast = Contrast.ratio(Palette.rgb(foreground), Palette.rgb(background))
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
}
