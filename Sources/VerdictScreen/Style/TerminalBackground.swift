/// Whether a terminal draws on dark or on light, as far as anybody knows.
package enum TerminalBackground: CaseIterable, Hashable, Sendable {
  case unknown
  case dark
  case light

  /// Judges by the last number of `COLORFGBG`, which some terminals set: the background's colour
  /// among the first sixteen.
  package init(_ variable: String?) {
    guard let last = variable?.split(separator: ";").last, let colour = Int(last) else {
      self = .unknown
      return
    }
    switch colour {
    case 0..<7, 8: self = .dark
    case 7, 9..<16: self = .light
    default: self = .unknown
    }
  }

  /// Judges by the background's colour, whose parts are 0 to 1.
  ///
  /// Dark is what gives white text more contrast than black text, by WCAG.
  package init(red: Double, green: Double, blue: Double) {
    let parts = [red, green, blue].map { $0 <= 0.04045 ? $0 / 12.92 : Self.light(of: $0) }
    let luminance = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    self = luminance < 0.179 ? .dark : .light
  }

  /// What a part of a colour gives of light, near enough: a power of 2.4 lies between 2 and 3.
  private static func light(of part: Double) -> Double {
    let base = (part + 0.055) / 1.055
    return 0.6 * base * base + 0.4 * base * base * base
  }
}
