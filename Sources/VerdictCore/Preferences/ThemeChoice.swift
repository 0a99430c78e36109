/// The looks of the program, each under the name that the config file has for it.
public enum ThemeName: String, CaseIterable, Hashable, Sendable {
  /// For the background that the terminal says it has.
  case auto = "auto"
  case dark = "dark"
  case light = "light"
  case highContrast = "high-contrast"
  /// Verdicts differ for eyes that take red and green for the same.
  case colourBlindSafe = "colour-blind-safe"
  /// No colour at all.
  case mono = "mono"
}

/// What a colour of a theme is for, by the name that the config file has for it.
public enum ThemeColour: String, CaseIterable, Hashable, Sendable {
  case real = "real"
  case partly = "partly"
  case hype = "hype"
  /// Links, speakers, keys, and what is in use.
  case link = "link"
  case muted = "muted"
  case border = "border"
  case problem = "problem"
}

/// The theme that a person has chosen.
public struct ThemeChoice: Hashable, Sendable {
  /// The theme from which all colours come that are not chosen one by one.
  public var name: ThemeName
  /// Indices into xterm's palette, 0 to 255.
  public var colours: [ThemeColour: Int]

  /// Chooses a theme, and some colours other than its own.
  public init(_ name: ThemeName = .auto, colours: [ThemeColour: Int] = [:]) {
    self.name = name
    self.colours = colours
  }
}
