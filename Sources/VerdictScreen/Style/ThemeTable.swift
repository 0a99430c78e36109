import VerdictCore

/// The colours of the themes: a row for each of their colours, as indices into xterm's palette.
///
/// A colour can be read on the backgrounds that terminals ship with: 4.5:1 by WCAG, 7:1 in high
/// contrast, and 3:1 on dark and on light ones where nobody knows which it is.
struct ThemeTable: Sendable {
  struct Row: Sendable {
    /// Nil for the terminal's own colour.
    let unknown: Int?
    let dark: Int
    let light: Int
    /// On the background of the selection.
    let selected: Int
    /// Of the eight colours that every terminal with colours has; grey is not among them.
    let basic: Int?
  }

  let rows: [ThemeColour: Row]

  static func of(_ theme: ThemeName) -> ThemeTable {
    switch theme {
    case .auto, .dark, .light, .mono: standard
    case .highContrast: highContrast
    case .colourBlindSafe: colourBlindSafe
    }
  }

  private static let standard = ThemeTable(rows: [
    .real: Row(unknown: 28, dark: 71, light: 22, selected: 120, basic: 2),
    .partly: Row(unknown: 136, dark: 179, light: 94, selected: 222, basic: 3),
    .hype: Row(unknown: 167, dark: 210, light: 124, selected: 224, basic: 1),
    .link: Row(unknown: 32, dark: 75, light: 25, selected: 231, basic: 6),
    .muted: Row(unknown: 243, dark: 246, light: 242, selected: 252, basic: nil),
    .border: Row(unknown: 245, dark: 246, light: 242, selected: 252, basic: nil),
    .problem: Row(unknown: 160, dark: 203, light: 160, selected: 224, basic: 1),
  ])

  private static let highContrast = ThemeTable(rows: [
    .real: Row(unknown: nil, dark: 120, light: 22, selected: 231, basic: 2),
    .partly: Row(unknown: nil, dark: 227, light: 53, selected: 231, basic: 3),
    .hype: Row(unknown: nil, dark: 217, light: 88, selected: 231, basic: 1),
    .link: Row(unknown: nil, dark: 117, light: 18, selected: 231, basic: 6),
    .muted: Row(unknown: nil, dark: 252, light: 239, selected: 231, basic: nil),
    .border: Row(unknown: nil, dark: 250, light: 239, selected: 231, basic: nil),
    .problem: Row(unknown: nil, dark: 217, light: 88, selected: 231, basic: 1),
  ])

  /// Blue, yellow and what is neither, which differ without the eye's red or its green.
  private static let colourBlindSafe = ThemeTable(rows: [
    .real: Row(unknown: 27, dark: 75, light: 25, selected: 153, basic: 6),
    .partly: Row(unknown: 136, dark: 227, light: 94, selected: 227, basic: 3),
    .hype: Row(unknown: 132, dark: 208, light: 52, selected: 223, basic: 1),
    .link: Row(unknown: 97, dark: 183, light: 91, selected: 231, basic: 5),
    .muted: Row(unknown: 243, dark: 246, light: 242, selected: 252, basic: nil),
    .border: Row(unknown: 245, dark: 246, light: 242, selected: 252, basic: nil),
    .problem: Row(unknown: 132, dark: 209, light: 52, selected: 223, basic: 1),
  ])
}

extension Role {
  /// The colour of a theme that the role has; nil for the terminal's own.
  var themeColour: ThemeColour? {
    switch self {
    case .text, .title, .heading, .claim, .strong, .emphasis, .code, .quote: nil
    case .border: .border
    case .muted, .absentSpeaker, .verdict(.unproven), .verdict(.unknown), .verdict(.missing): .muted
    case .link, .speaker, .active, .key, .notice, .progress: .link
    case .verdict(.real), .agrees: .real
    case .verdict(.partiallyTrue), .conflict, .match: .partly
    case .verdict(.hype), .contradicts: .hype
    case .problem: .problem
    }
  }
}
