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

  func choose(unknown: Int, dark: Int, light: Int) -> Int {
    switch self {
    case .unknown: unknown
    case .dark: dark
    case .light: light
    }
  }
}
